package se.handlingsplan.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** A collaboration area in which nothing is done. */
record MissingMeasures() implements Rule {
  @Override
  public String id() {
    return "missing-measures";
  }

  @Override
  public Need need() {
    return Need.REQUIRED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.plan().policyAreas().stream()
        .flatMap(
            area ->
                area.collaborationAreas().stream()
                    .filter(collaboration -> collaboration.measures().isEmpty())
                    .map(
                        collaboration ->
                            new Breach(
                                Spot.of(area, collaboration),
                                Optional.of(Field.MEASURES),
                                "",
                                List.of(
                                    collaboration.name().isBlank()
                                        ? area.name().text()
                                        : collaboration.name().text()),
                                collaboration.name().provenance())));
  }
}
