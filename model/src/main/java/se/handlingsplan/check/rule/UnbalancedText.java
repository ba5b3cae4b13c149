package se.handlingsplan.check.rule;

import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** Characters of the source that are not in the plan, or more in the plan than in the source. */
record UnbalancedText() implements Rule {
  @Override
  public String id() {
    return "unbalanced-text";
  }

  @Override
  public Need need() {
    return Need.REQUIRED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.balance().stream()
        .filter(balance -> !balance.isZero())
        .map(
            balance ->
                Breach.ofPlan(
                    Field.TEXT,
                    Provenance.none(),
                    Long.toString(balance.characters()),
                    Long.toString(balance.missing().total()),
                    Long.toString(balance.surplus().total())));
  }
}
