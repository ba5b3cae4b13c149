package se.handlingsplan.check.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** A target that counts people without telling women from men, for profiles that ask for it. */
record TargetWithoutSplit() implements Rule {
  private static final Pattern WOMEN = Pattern.compile("(?iU)kvinn.*|flick.*|tjej.*");
  private static final Pattern MEN = Pattern.compile("(?iU)man|män.*|pojk.*|kill.*");

  @Override
  public String id() {
    return "target-without-split";
  }

  @Override
  public Need need() {
    return Need.OFF;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.measures().stream()
        .flatMap(
            placed ->
                placed.measure().followUp().understood().stream()
                    .flatMap(followUp -> followUp.targets().stream())
                    .filter(TargetWithoutSplit::isUnsplit)
                    .map(
                        target ->
                            Breach.of(
                                    Spot.of(placed),
                                    Field.TARGET,
                                    placed.measure().followUp().provenance(),
                                    Quote.of(target.text()))
                                .marked(target.text())));
  }

  private static boolean isUnsplit(FollowUp.Target target) {
    return People.UNIT.matcher(target.unit()).matches()
        && !(has(target, WOMEN) && has(target, MEN));
  }

  private static boolean has(FollowUp.Target target, Pattern group) {
    return target.breakdown().stream().anyMatch(s -> group.matcher(s.group()).matches());
  }
}
