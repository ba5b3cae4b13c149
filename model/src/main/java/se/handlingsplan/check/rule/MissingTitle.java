package se.handlingsplan.check.rule;

import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** A plan without a title. */
record MissingTitle() implements Rule {
  @Override
  public String id() {
    return "missing-title";
  }

  @Override
  public Need need() {
    return Need.WISHED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.plan().title().filter(title -> !title.isBlank()).isPresent()
        ? Stream.empty()
        : Stream.of(Breach.ofPlan(Field.TITLE, Provenance.none()));
  }
}
