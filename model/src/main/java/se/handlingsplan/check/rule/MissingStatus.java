package se.handlingsplan.check.rule;

import java.util.Arrays;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;
import se.handlingsplan.profile.Part;

/**
 * A measure of which nobody says how far it has come, in a plan that says so of others or must by
 * its profile.
 */
record MissingStatus() implements Rule {
  @Override
  public String id() {
    return "missing-status";
  }

  @Override
  public Need need() {
    return Need.WISHED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    boolean told =
        subject.measures().stream().anyMatch(placed -> placed.measure().status().isPresent());
    boolean asked =
        Arrays.stream(Part.values())
            .anyMatch(
                part ->
                    subject
                        .profile()
                        .requirements()
                        .of(id(), part)
                        .filter(need -> need != Need.OFF)
                        .isPresent());
    return told || asked
        ? subject.measures().stream()
            .filter(placed -> placed.measure().status().isEmpty())
            .map(placed -> Breach.of(Spot.of(placed), Field.STATUS, Provenance.none()))
        : Stream.empty();
  }
}
