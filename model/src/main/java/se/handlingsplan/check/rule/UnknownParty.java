package se.handlingsplan.check.rule;

import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** A party that the register does not have, once for all measures that name it. */
record UnknownParty() implements Rule {
  @Override
  public String id() {
    return "unknown-party";
  }

  @Override
  public Need need() {
    return Need.OFF;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return NamedParties.of(subject).stream()
        .filter(party -> subject.parties().known(party.name()).isEmpty())
        .map(UnknownParty::breach);
  }

  private static Breach breach(NamedParties.Named party) {
    return Breach.ofPlan(
            Field.RESPONSIBILITY, party.provenance(), party.name(), Integer.toString(party.count()))
        .marked(party.name());
  }
}
