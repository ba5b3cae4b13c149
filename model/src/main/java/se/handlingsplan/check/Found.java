package se.handlingsplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** Makes findings about the parts of a plan. */
final class Found {
  private Found() {}

  static Finding onMeasure(
      String rule,
      Severity severity,
      Plan.Placed placed,
      String field,
      Provenance provenance,
      List<String> more) {
    String title = placed.measure().title().text();
    return new Finding(
        rule,
        severity,
        where(placed.policyArea(), placed.collaborationArea(), title),
        Stream.concat(Stream.of(title), more.stream()).toList(),
        Optional.of(placed.measure().id()),
        Optional.of(field),
        provenance.isNone() ? placed.measure().provenance() : provenance);
  }

  static Finding onArea(
      String rule,
      Severity severity,
      PolicyArea area,
      CollaborationArea collaboration,
      Field field,
      Provenance provenance) {
    return new Finding(
        rule,
        severity,
        where(area, collaboration, ""),
        List.of(collaboration.name().isBlank() ? area.name().text() : collaboration.name().text()),
        Optional.empty(),
        Optional.of(field.key()),
        provenance.isNone() ? collaboration.name().provenance() : provenance);
  }

  static Severity severity(Need need) {
    return need == Need.REQUIRED ? Severity.ERROR : Severity.WARNING;
  }

  private static List<String> where(
      PolicyArea area, CollaborationArea collaboration, String title) {
    return Stream.of(area.name().text(), collaboration.name().text(), title)
        .filter(name -> !name.isBlank())
        .toList();
  }
}
