package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Section;

/** Tells a difference part by part. */
final class DiffTelling {
  private final PlanDiff diff;
  private final Plan earlier;
  private final Plan later;
  private final PlanParts before;
  private final Gone gone;
  private final List<PlanChange> changes = new ArrayList<>();

  DiffTelling(PlanDiff diff, Plan earlier) {
    this.diff = diff;
    this.earlier = earlier;
    this.later = diff.applyTo(earlier);
    this.gone = Gone.of(diff, earlier);
    this.before = gone.before();
  }

  List<PlanChange> changes() {
    if (!diff.plan().isEmpty()) {
      List<FieldChange> fields = FieldChange.of(diff.plan());
      changes.add(
          new PlanChange(
              fields.isEmpty() ? PlanChange.Kind.OTHERWISE : PlanChange.Kind.REWORDED,
              PlanChange.Subject.PLAN,
              "",
              earlier.title().map(title -> title.text()).orElse(""),
              List.of(),
              List.of(),
              fields));
    }
    sections();
    for (int i = 0; i < later.policyAreas().size(); i++) {
      area(diff.areas().get(i), later.policyAreas().get(i));
    }
    gone.policyAreas().forEach(this::goneArea);
    return changes;
  }

  private void sections() {
    for (int i = 0; i < later.sections().size(); i++) {
      tell(
          diff.sections().get(i),
          PlanChange.Subject.SECTION,
          new Label("", name(later.sections().get(i))),
          List.of(),
          List.of(),
          Aspects.OF_SECTION);
    }
    for (Section section : gone.sections()) {
      gone(
          section,
          PlanChange.Subject.SECTION,
          new Label("", name(section)),
          List.of(),
          Aspects.OF_SECTION);
    }
  }

  private static String name(Section section) {
    return firstLine(
        section.heading().map(h -> h.text()).orElseGet(() -> section.passage().text()));
  }

  private void area(PlanDiff.AreaFate fate, PolicyArea now) {
    tell(
        fate.own(),
        PlanChange.Subject.POLICY_AREA,
        new Label(now.id(), now.name().text()),
        List.of(),
        List.of(),
        Aspects.OF_POLICY_AREA);
    List<String> above = PlanParts.names(List.of(), now.name().text());
    for (int i = 0; i < now.collaborationAreas().size(); i++) {
      collaboration(fate.collaborations().get(i), now.collaborationAreas().get(i), above);
    }
    fate.own().place().ifPresent(this::goneUnder);
  }

  private void collaboration(
      PlanDiff.CollaborationFate fate, CollaborationArea now, List<String> above) {
    tell(
        fate.own(),
        PlanChange.Subject.COLLABORATION_AREA,
        new Label(now.id(), now.name().text()),
        where(fate.own(), before.collaborationAreas()),
        above,
        Aspects.OF_COLLABORATION_AREA);
    List<String> around = PlanParts.names(above, now.name().text());
    for (int i = 0; i < now.measures().size(); i++) {
      Measure measure = now.measures().get(i);
      tell(
          fate.measures().get(i),
          PlanChange.Subject.MEASURE,
          new Label(measure.id(), firstLine(measure.title().text())),
          where(fate.measures().get(i), before.measures()),
          around,
          Aspects.OF_MEASURE);
    }
    fate.own().place().ifPresent(this::goneMeasures);
  }

  /** Under what it stood. */
  private static <S> List<String> where(Fate<S> fate, List<PlanParts.Part<S>> before) {
    return fate.place().map(place -> before.get(place).where()).orElse(List.of());
  }

  private void goneArea(int place) {
    PolicyArea area = earlier.policyAreas().get(place);
    gone(
        area,
        PlanChange.Subject.POLICY_AREA,
        new Label(area.id(), area.name().text()),
        List.of(),
        Aspects.OF_POLICY_AREA);
    goneUnder(place);
  }

  private void goneUnder(int policyArea) {
    gone.collaborationAreasOf(policyArea)
        .forEach(
            place -> {
              PlanParts.Part<CollaborationArea> area = before.collaborationAreas().get(place);
              gone(
                  area.part(),
                  PlanChange.Subject.COLLABORATION_AREA,
                  new Label(area.part().id(), area.part().name().text()),
                  area.where(),
                  Aspects.OF_COLLABORATION_AREA);
              goneMeasures(place);
            });
  }

  private void goneMeasures(int collaborationArea) {
    gone.measuresOf(collaborationArea)
        .forEach(
            measure ->
                gone(
                    measure.part(),
                    PlanChange.Subject.MEASURE,
                    new Label(measure.part().id(), firstLine(measure.part().title().text())),
                    measure.where(),
                    Aspects.OF_MEASURE));
  }

  private record Label(String id, String name) {}

  private <S> void tell(
      Fate<S> fate,
      PlanChange.Subject subject,
      Label label,
      List<String> was,
      List<String> is,
      List<Aspect<S, ?>> aspects) {
    if (fate.isUntouched()) {
      return;
    }
    List<FieldChange> fields =
        switch (fate) {
          case Fate.Added<S> added -> FieldChange.whole(aspects, added.part(), true);
          case Fate.Kept<S> kept -> FieldChange.of(kept.rewordings());
        };
    changes.add(
        new PlanChange(kind(fate, fields), subject, label.id(), label.name(), was, is, fields));
  }

  private static <S> PlanChange.Kind kind(Fate<S> fate, List<FieldChange> fields) {
    return switch (fate) {
      case Fate.Added<S> added -> PlanChange.Kind.ADDED;
      case Fate.Kept<S> kept ->
          switch (kept.move()) {
            case MOVED -> PlanChange.Kind.MOVED;
            case REORDERED ->
                fields.isEmpty() ? PlanChange.Kind.REORDERED : PlanChange.Kind.REWORDED;
            case STAYS -> fields.isEmpty() ? PlanChange.Kind.OTHERWISE : PlanChange.Kind.REWORDED;
          };
    };
  }

  private <S> void gone(
      S part,
      PlanChange.Subject subject,
      Label label,
      List<String> was,
      List<Aspect<S, ?>> aspects) {
    changes.add(
        new PlanChange(
            PlanChange.Kind.REMOVED,
            subject,
            label.id(),
            label.name(),
            was,
            List.of(),
            FieldChange.whole(aspects, part, false)));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
