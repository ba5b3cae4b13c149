package se.handlingsplan.check;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Profile;

/** Text of the source that found no place in the plan. */
record UnplacedText() implements Rule {
  private static final int QUOTED = 80;

  @Override
  public String id() {
    return "unplaced-text";
  }

  @Override
  public List<Finding> check(Plan plan, Profile profile) {
    return plan.unplaced().stream()
        .map(
            phrase ->
                new Finding(
                    id(),
                    Severity.NOTE,
                    List.of(),
                    List.of(quote(phrase.text())),
                    Optional.empty(),
                    Optional.empty(),
                    phrase.provenance()))
        .toList();
  }

  private static String quote(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
  }
}
