package se.handlingsplan.check.rule;

import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** Text of the source that found no place in the plan. */
record UnplacedText() implements Rule {
  @Override
  public String id() {
    return "unplaced-text";
  }

  @Override
  public Need need() {
    return Need.NOTED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.plan().unplaced().stream()
        .map(
            phrase ->
                Breach.ofPlan(Field.TEXT, phrase.provenance(), Quote.of(phrase.text()))
                    .marked(phrase.text()));
  }
}
