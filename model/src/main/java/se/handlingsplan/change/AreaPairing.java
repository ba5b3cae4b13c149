package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.profile.KnownArea;
import se.handlingsplan.text.Likeness;
import se.handlingsplan.text.MeaningWords;
import se.handlingsplan.text.Wording;

/**
 * Which area of one plan is which of another, though it may have been reworded or stand elsewhere.
 * Areas are known by the wordings that the profile knows of them, else by the words of their names
 * that bear meaning, and by the measures they hold. Each has one partner at most.
 *
 * @param policyAreas places in the later plan's list of areas by places in the earlier one's
 * @param collaborationAreas the same for all collaboration areas of the plans, in reading order
 */
public record AreaPairing(
    Map<Integer, Integer> policyAreas, Map<Integer, Integer> collaborationAreas) {
  /**
   * Names this alike are one area's. Of the areas of 30 plans, two names of different areas were at
   * most 0.52 alike, and the reworded ones of one agreement at least 0.83.
   */
  private static final double SAME_NAME = 0.6;

  /** The same where half of their measures are the same ones. */
  private static final double SAME_MEASURES = 0.5;

  /** What the parts weigh when several would do. */
  private static final double MEASURES_WEIGHT = 0.5;

  private static final double PARENT_WEIGHT = 0.25;

  public AreaPairing {
    policyAreas = Map.copyOf(policyAreas);
    collaborationAreas = Map.copyOf(collaborationAreas);
  }

  /**
   * Pairs the areas of two plans.
   *
   * @param series areas that are known to have had other names
   */
  public static AreaPairing between(Plan earlier, Plan later, List<KnownArea> series) {
    List<PolicyArea> before = earlier.policyAreas();
    List<PolicyArea> after = later.policyAreas();
    Names names = new Names(series);
    Map<Integer, Integer> areas =
        names.pairs(
            before.stream().map(Named::of).toList(),
            after.stream().map(Named::of).toList(),
            Map.of());
    Map<Integer, Integer> collaborations =
        names.pairs(collaborations(before), collaborations(after), areas);
    return new AreaPairing(areas, collaborations);
  }

  private static List<Named> collaborations(List<PolicyArea> areas) {
    List<Named> all = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      int parent = i;
      areas
          .get(i)
          .collaborationAreas()
          .forEach(area -> all.add(new Named(area.name().text(), titlesOf(area), parent)));
    }
    return all;
  }

  private static Set<String> titlesOf(CollaborationArea area) {
    return area.measures().stream()
        .map(measure -> Wording.fold(measure.title().text()))
        .filter(title -> !title.isEmpty())
        .collect(Collectors.toSet());
  }

  /**
   * An area as far as others can be like it.
   *
   * @param titles of its measures, folded
   * @param parent the place of the area above it, or -1
   */
  private record Named(String name, Set<String> titles, int parent) {
    static Named of(PolicyArea area) {
      return new Named(
          area.name().text(),
          area.collaborationAreas().stream()
              .flatMap(collaboration -> titlesOf(collaboration).stream())
              .collect(Collectors.toSet()),
          -1);
    }

    double measuresAlike(Named other) {
      int all = titles.size() + other.titles.size();
      Set<String> shared = new HashSet<>(titles);
      shared.retainAll(other.titles);
      return all == 0 ? 0 : 2.0 * shared.size() / all;
    }
  }

  /** Compares names. */
  private static final class Names {
    private final Map<String, String> today = new HashMap<>();

    Names(List<KnownArea> series) {
      for (KnownArea area : series) {
        area.formerly()
            .forEach(former -> today.put(Wording.fold(former), Wording.fold(area.name())));
      }
    }

    Map<Integer, Integer> pairs(
        List<Named> before, List<Named> after, Map<Integer, Integer> parents) {
      List<String> all = new ArrayList<>();
      before.forEach(area -> all.add(area.name()));
      after.forEach(area -> all.add(area.name()));
      MeaningWords words = new MeaningWords(all);
      List<Likeness> letters = after.stream().map(area -> Likeness.of(area.name())).toList();
      Match match = new Match();
      for (int i = 0; i < before.size(); i++) {
        Named old = before.get(i);
        Likeness own = Likeness.of(old.name());
        for (int j = 0; j < after.size(); j++) {
          Named now = after.get(j);
          double name =
              isSame(old.name(), now.name())
                  ? 1
                  : (own.to(letters.get(j)) + words.likeness(old.name(), now.name())) / 2;
          double measures = old.measuresAlike(now);
          boolean parent =
              old.parent() >= 0 && Objects.equals(parents.get(old.parent()), now.parent());
          if (name >= SAME_NAME || measures >= SAME_MEASURES) {
            match.candidate(i, j, name + MEASURES_WEIGHT * measures + (parent ? PARENT_WEIGHT : 0));
          }
        }
      }
      return match.pairs();
    }

    private boolean isSame(String one, String other) {
      String left = Wording.fold(one);
      String right = Wording.fold(other);
      return today.getOrDefault(left, left).equals(today.getOrDefault(right, right));
    }
  }
}
