package se.handlingsplan.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.document.Provenance;

/** The same without the places it was read from, to compare what plans of different files say. */
public final class WithoutPlaces {
  private WithoutPlaces() {}

  public static Plan of(Plan plan) {
    return new Plan(
        plan.title().map(WithoutPlaces::of),
        plan.kind(),
        plan.year(),
        plan.date().map(WithoutPlaces::of),
        plan.overallGoal().map(WithoutPlaces::of),
        plan.agreement().map(WithoutPlaces::of),
        plan.sections().stream().map(WithoutPlaces::of).toList(),
        of(plan.goals()),
        plan.policyAreas().stream().map(WithoutPlaces::of).toList(),
        plan.contact().map(WithoutPlaces::of),
        of(plan.unplaced()));
  }

  public static Plan.PlanDate of(Plan.PlanDate date) {
    return new Plan.PlanDate(date.day(), of(date.phrase()));
  }

  public static Agreement of(Agreement agreement) {
    return new Agreement(
        of(agreement.name()), agreement.shortName(), agreement.region(), agreement.period());
  }

  public static Section of(Section section) {
    return new Section(section.heading().map(WithoutPlaces::of), of(section.passage()));
  }

  public static Contact of(Contact contact) {
    return new Contact(
        of(contact.passage()), contact.name(), contact.role(), contact.phone(), contact.email());
  }

  private static PolicyArea of(PolicyArea area) {
    return new PolicyArea(
        area.id(),
        of(area.name()),
        of(area.goals()),
        of(area.priorities()),
        area.collaborationAreas().stream().map(WithoutPlaces::of).toList(),
        new PolicyArea.FollowUpMethods(
            of(area.followUpMethods().indicators()),
            of(area.followUpMethods().meansOfVerification())));
  }

  private static CollaborationArea of(CollaborationArea area) {
    return new CollaborationArea(
        area.id(),
        of(area.name()),
        area.priority(),
        of(area.responsibility()),
        of(area.followUp()),
        area.measures().stream().map(WithoutPlaces::of).toList());
  }

  public static Measure of(Measure measure) {
    return new Measure(
        measure.id(),
        of(measure.title()),
        measure.description().map(WithoutPlaces::of),
        of(measure.period()),
        of(measure.responsibility()),
        of(measure.followUp()),
        measure.status(),
        of(measure.extra()),
        Provenance.none(),
        measure.history().stream().map(WithoutPlaces::of).toList());
  }

  public static PastYear of(PastYear past) {
    return new PastYear(past.year(), past.status(), of(past.notes()));
  }

  public static <T> Entry<T> of(Entry<T> entry) {
    return switch (entry) {
      case Entry.Understood<T> e -> new Entry.Understood<>(of(e.passage()), e.meaning());
      case Entry.Unclear<T> e -> new Entry.Unclear<>(of(e.passage()));
      case Entry.Blank<T> e -> new Entry.Blank<>(Provenance.none(), e.elsewhere());
      case Entry.Absent<T> e -> e;
    };
  }

  public static Passage of(Passage passage) {
    return new Passage(passage.content(), Provenance.none());
  }

  public static Phrase of(Phrase phrase) {
    return Phrase.of(phrase.text());
  }

  public static List<Phrase> of(List<Phrase> phrases) {
    return phrases.stream().map(WithoutPlaces::of).toList();
  }

  private static Map<String, Passage> of(Map<String, Passage> columns) {
    Map<String, Passage> bare = new LinkedHashMap<>();
    columns.forEach((heading, passage) -> bare.put(heading, of(passage)));
    return bare;
  }
}
