package se.handlingsplan.check.rule;

import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** A plan that does not say whom to turn to. */
record MissingContact() implements Rule {
  @Override
  public String id() {
    return "missing-contact";
  }

  @Override
  public Need need() {
    return Need.NOTED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.plan().contact().isPresent()
        ? Stream.empty()
        : Stream.of(Breach.ofPlan(Field.CONTACT, Provenance.none()));
  }
}
