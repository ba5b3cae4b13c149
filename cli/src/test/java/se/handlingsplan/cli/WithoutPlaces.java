package se.handlingsplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Section;

/** A plan without places, to compare what files of different formats say. */
final class WithoutPlaces {
  private WithoutPlaces() {}

  static Plan of(Plan plan) {
    return new Plan(
        plan.title().map(WithoutPlaces::phrase),
        plan.kind(),
        plan.year(),
        plan.date().map(date -> new Plan.PlanDate(date.day(), phrase(date.phrase()))),
        plan.overallGoal().map(WithoutPlaces::phrase),
        plan.agreement()
            .map(a -> new Agreement(phrase(a.name()), a.shortName(), a.region(), a.period())),
        plan.sections().stream()
            .map(s -> new Section(s.heading().map(WithoutPlaces::phrase), passage(s.passage())))
            .toList(),
        phrases(plan.goals()),
        plan.policyAreas().stream().map(WithoutPlaces::area).toList(),
        plan.contact()
            .map(c -> new Contact(passage(c.passage()), c.name(), c.role(), c.phone(), c.email())),
        phrases(plan.unplaced()));
  }

  private static PolicyArea area(PolicyArea area) {
    return new PolicyArea(
        area.id(),
        phrase(area.name()),
        phrases(area.goals()),
        phrases(area.priorities()),
        area.collaborationAreas().stream().map(WithoutPlaces::collaboration).toList(),
        new PolicyArea.FollowUpMethods(
            phrases(area.followUpMethods().indicators()),
            phrases(area.followUpMethods().meansOfVerification())));
  }

  private static CollaborationArea collaboration(CollaborationArea area) {
    return new CollaborationArea(
        area.id(),
        phrase(area.name()),
        area.priority(),
        entry(area.responsibility()),
        entry(area.followUp()),
        area.measures().stream().map(WithoutPlaces::measure).toList());
  }

  private static Measure measure(Measure measure) {
    Map<String, Passage> extra = new LinkedHashMap<>();
    measure.extra().forEach((heading, passage) -> extra.put(heading, passage(passage)));
    return new Measure(
        measure.id(),
        passage(measure.title()),
        measure.description().map(WithoutPlaces::passage),
        entry(measure.period()),
        entry(measure.responsibility()),
        entry(measure.followUp()),
        measure.status(),
        extra,
        Provenance.none());
  }

  private static <T> Entry<T> entry(Entry<T> entry) {
    return switch (entry) {
      case Entry.Understood<T> e -> new Entry.Understood<>(passage(e.passage()), e.meaning());
      case Entry.Unclear<T> e -> new Entry.Unclear<>(passage(e.passage()));
      case Entry.Blank<T> e -> new Entry.Blank<>(Provenance.none(), e.elsewhere());
      case Entry.Absent<T> e -> e;
    };
  }

  private static Passage passage(Passage passage) {
    return new Passage(passage.content(), Provenance.none());
  }

  private static Phrase phrase(Phrase phrase) {
    return Phrase.of(phrase.text());
  }

  private static List<Phrase> phrases(List<Phrase> phrases) {
    return phrases.stream().map(WithoutPlaces::phrase).toList();
  }
}
