package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Section;

/** Tells a difference part by part. */
final class DiffTelling {
  private final PlanDiff diff;
  private final Plan earlier;
  private final PlanParts before;
  private final List<PlanChange> changes = new ArrayList<>();
  private final Set<Integer> goneSections;
  private final Set<Integer> goneAreas;
  private final Set<Integer> goneCollaborations;
  private final Set<Integer> goneMeasures;

  DiffTelling(PlanDiff diff, Plan earlier) {
    this.diff = diff;
    this.earlier = earlier;
    this.before = PlanParts.of(earlier);
    this.goneSections = all(earlier.sections().size());
    this.goneAreas = all(earlier.policyAreas().size());
    this.goneCollaborations = all(before.collaborationAreas().size());
    this.goneMeasures = all(before.measures().size());
    diff.sections().forEach(fate -> stays(fate, goneSections));
    for (PlanDiff.AreaFate area : diff.areas()) {
      stays(area.own(), goneAreas);
      for (PlanDiff.CollaborationFate collaboration : area.collaborations()) {
        stays(collaboration.own(), goneCollaborations);
        collaboration.measures().forEach(fate -> stays(fate, goneMeasures));
      }
    }
  }

  private static Set<Integer> all(int count) {
    Set<Integer> all = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      all.add(i);
    }
    return all;
  }

  private static <S> void stays(Fate<S> fate, Set<Integer> gone) {
    if (fate instanceof Fate.Kept<S> kept) {
      gone.remove(kept.earlier());
    }
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
    diff.areas().forEach(this::area);
    List.copyOf(goneAreas).forEach(this::goneArea);
    return changes;
  }

  private void sections() {
    for (Fate<Section> fate : diff.sections()) {
      Section now =
          switch (fate) {
            case Fate.Added<Section> added -> added.part();
            case Fate.Kept<Section> kept ->
                Aspects.now(earlier.sections().get(kept.earlier()), kept.rewordings());
          };
      tell(
          fate,
          PlanChange.Subject.SECTION,
          new Label("", name(now)),
          List.of(),
          List.of(),
          Aspects.OF_SECTION);
    }
    for (int gone : goneSections) {
      Section section = earlier.sections().get(gone);
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

  private void area(PlanDiff.AreaFate area) {
    PolicyArea now =
        switch (area.own()) {
          case Fate.Added<PolicyArea> added -> added.part();
          case Fate.Kept<PolicyArea> kept ->
              Aspects.now(earlier.policyAreas().get(kept.earlier()), kept.rewordings());
        };
    Label label = new Label(now.id(), now.name().text());
    tell(
        area.own(),
        PlanChange.Subject.POLICY_AREA,
        label,
        List.of(),
        List.of(),
        Aspects.OF_POLICY_AREA);
    List<String> above = PlanParts.names(List.of(), now.name().text());
    area.collaborations().forEach(collaboration -> collaboration(collaboration, above));
    if (area.own() instanceof Fate.Kept<PolicyArea> kept) {
      goneUnder(kept.earlier());
    }
  }

  private void collaboration(PlanDiff.CollaborationFate area, List<String> above) {
    CollaborationArea now =
        switch (area.own()) {
          case Fate.Added<CollaborationArea> added -> added.part();
          case Fate.Kept<CollaborationArea> kept ->
              Aspects.now(
                  before.collaborationAreas().get(kept.earlier()).part(), kept.rewordings());
        };
    List<String> was =
        area.own() instanceof Fate.Kept<CollaborationArea> kept
            ? before.collaborationAreas().get(kept.earlier()).where()
            : List.of();
    tell(
        area.own(),
        PlanChange.Subject.COLLABORATION_AREA,
        new Label(now.id(), now.name().text()),
        was,
        above,
        Aspects.OF_COLLABORATION_AREA);
    List<String> around = PlanParts.names(above, now.name().text());
    area.measures().forEach(measure -> measure(measure, around));
    if (area.own() instanceof Fate.Kept<CollaborationArea> kept) {
      goneMeasures(kept.earlier());
    }
  }

  private void measure(Fate<Measure> fate, List<String> around) {
    Measure now =
        switch (fate) {
          case Fate.Added<Measure> added -> added.part();
          case Fate.Kept<Measure> kept ->
              Aspects.now(before.measures().get(kept.earlier()).part(), kept.rewordings());
        };
    List<String> was =
        fate instanceof Fate.Kept<Measure> kept
            ? before.measures().get(kept.earlier()).where()
            : List.of();
    tell(
        fate,
        PlanChange.Subject.MEASURE,
        new Label(now.id(), firstLine(now.title().text())),
        was,
        around,
        Aspects.OF_MEASURE);
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
    for (int place : List.copyOf(goneCollaborations)) {
      PlanParts.Part<CollaborationArea> area = before.collaborationAreas().get(place);
      if (area.parent() == policyArea) {
        gone(
            area.part(),
            PlanChange.Subject.COLLABORATION_AREA,
            new Label(area.part().id(), area.part().name().text()),
            area.where(),
            Aspects.OF_COLLABORATION_AREA);
        goneMeasures(place);
      }
    }
  }

  private void goneMeasures(int area) {
    for (int place : List.copyOf(goneMeasures)) {
      PlanParts.Part<Measure> measure = before.measures().get(place);
      if (measure.parent() == area) {
        gone(
            measure.part(),
            PlanChange.Subject.MEASURE,
            new Label(measure.part().id(), firstLine(measure.part().title().text())),
            measure.where(),
            Aspects.OF_MEASURE);
      }
    }
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
