package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Ids;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.text.Likeness;

/**
 * Which measure of one plan is which of another, though its title, its other fields or its area may
 * have been reworded. Each has one partner at most; the most alike find each other first.
 *
 * @param pairs places in the later plan's list of measures by places in the earlier one's
 */
public record Pairing(Map<Integer, Integer> pairs) {
  /** Titles this alike are one measure's. */
  private static final double SAME_TITLE = 0.6;

  /** With a title as unlike as may be, all else must be this alike, in the same area. */
  private static final double SAME_REST = 0.85;

  /** What the parts weigh when several would do. */
  private static final double TITLE_WEIGHT = 3;

  private static final double REST_WEIGHT = 2;
  private static final double AREA_WEIGHT = 1;

  /** What a handed down id weighs: more than all wording. */
  private static final double ID_WEIGHT = 2 * (TITLE_WEIGHT + REST_WEIGHT + AREA_WEIGHT);

  public Pairing {
    pairs = Map.copyOf(pairs);
  }

  /**
   * What a measure is known by.
   *
   * @param handedDown whether its id is not one of its title, and so that of an earlier one
   */
  private record Traits(String id, boolean handedDown, Likeness title, Likeness rest, int area) {
    static List<Traits> of(Plan plan) {
      List<Traits> all = new ArrayList<>();
      int area = 0;
      for (PolicyArea policyArea : plan.policyAreas()) {
        for (CollaborationArea collaboration : policyArea.collaborationAreas()) {
          for (Measure measure : collaboration.measures()) {
            all.add(of(measure, area));
          }
          area++;
        }
      }
      return all;
    }

    private static Traits of(Measure measure, int area) {
      return new Traits(
          measure.id(),
          !Ids.isOf(measure.id(), measure.title().text()),
          Likeness.of(measure.title().text()),
          Likeness.of(
              String.join(
                  " ",
                  measure.period().text(),
                  measure.responsibility().text(),
                  measure.followUp().text())),
          area);
    }

    /**
     * How well they would do as one measure; 0 where they would not.
     *
     * @param ids whether ids say anything
     */
    double fit(Traits other, boolean sameArea, boolean ids) {
      boolean sameId = ids && id.equals(other.id) && (handedDown || other.handedDown);
      double titles = title.to(other.title);
      double rests = rest.to(other.rest);
      boolean same =
          sameId || titles >= SAME_TITLE || (!rest.isBlank() && rests >= SAME_REST && sameArea);
      double alike =
          TITLE_WEIGHT * titles
              + REST_WEIGHT * rests
              + (sameArea ? AREA_WEIGHT : 0)
              + (sameId ? ID_WEIGHT : 0);
      return same ? alike : 0;
    }
  }

  /** Pairs the measures of two plans by what they say; ids say nothing. */
  public static Pairing byWording(Plan earlier, Plan later) {
    return between(earlier, later, AreaPairing.between(earlier, later, List.of()), false);
  }

  /**
   * Pairs the measures of two plans whose areas are paired already. Measures of one id are one
   * where it has been handed down from year to year. One that is made of the title, as whenever a
   * document is read, says no more than the title does.
   */
  public static Pairing between(Plan earlier, Plan later, AreaPairing areas) {
    return between(earlier, later, areas, true);
  }

  private static Pairing between(Plan earlier, Plan later, AreaPairing areas, boolean ids) {
    List<Traits> before = Traits.of(earlier);
    List<Traits> after = Traits.of(later);
    Match match = new Match();
    for (int i = 0; i < before.size(); i++) {
      Integer area = areas.collaborationAreas().get(before.get(i).area());
      for (int j = 0; j < after.size(); j++) {
        boolean sameArea = area != null && area == after.get(j).area();
        double fit = before.get(i).fit(after.get(j), sameArea, ids);
        if (fit > 0) {
          match.candidate(i, j, fit);
        }
      }
    }
    return new Pairing(match.pairs());
  }
}
