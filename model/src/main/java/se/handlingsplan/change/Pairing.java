package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
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

  public Pairing {
    pairs = Map.copyOf(pairs);
  }

  private record Traits(Likeness title, Likeness rest, Likeness area) {
    static Traits of(Plan.Placed placed) {
      Measure measure = placed.measure();
      return new Traits(
          Likeness.of(measure.title().text()),
          Likeness.of(
              String.join(
                  " ",
                  measure.period().text(),
                  measure.responsibility().text(),
                  measure.followUp().text())),
          Likeness.of(
              placed.policyArea().name().text() + " " + placed.collaborationArea().name().text()));
    }

    /** How well they would do as one measure; 0 where they would not. */
    double fit(Traits other) {
      double titles = title.to(other.title);
      double rests = rest.to(other.rest);
      double areas = area.to(other.area);
      boolean same =
          titles >= SAME_TITLE || (!rest.isBlank() && rests >= SAME_REST && areas >= SAME_TITLE);
      return same ? TITLE_WEIGHT * titles + REST_WEIGHT * rests + AREA_WEIGHT * areas : 0;
    }
  }

  private record Candidate(int earlier, int later, double fit) {}

  /** Pairs the measures of two plans. */
  public static Pairing between(Plan earlier, Plan later) {
    List<Traits> before = earlier.measures().stream().map(Traits::of).toList();
    List<Traits> after = later.measures().stream().map(Traits::of).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        double fit = before.get(i).fit(after.get(j));
        if (fit > 0) {
          candidates.add(new Candidate(i, j, fit));
        }
      }
    }
    // Of equals, those that stand as far down in both plans.
    candidates.sort(
        Comparator.comparingDouble(Candidate::fit)
            .reversed()
            .thenComparingInt(c -> Math.abs(c.earlier() - c.later()))
            .thenComparingInt(Candidate::earlier)
            .thenComparingInt(Candidate::later));
    Map<Integer, Integer> pairs = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!pairs.containsKey(candidate.earlier()) && taken.add(candidate.later())) {
        pairs.put(candidate.earlier(), candidate.later());
      }
    }
    return new Pairing(pairs);
  }
}
