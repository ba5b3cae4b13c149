package se.handlingsplan.render.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Section;
import se.handlingsplan.plan.Status;

/** Small plans to write as rows. */
public final class APlan {
  private APlan() {}

  /** One area with these measures, and one that nobody works with. */
  public static Plan of(Measure... measures) {
    return new Plan(
        Optional.of(Phrase.of("Handlingsplan 2026")),
        Plan.Kind.ANNUAL,
        OptionalInt.of(2026),
        Optional.empty(),
        Optional.of(Phrase.of("Alla ska med")),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(
            new PolicyArea(
                "halsa",
                Phrase.of("Hälsa"),
                List.of(Phrase.of("Färre sjuka")),
                List.of(),
                List.of(
                    area("forebygga", Optional.of(CollaborationArea.Priority.OTHER), measures),
                    area("tom", Optional.empty())),
                PolicyArea.FollowUpMethods.none())),
        Optional.empty(),
        List.of(Phrase.of("En rest")));
  }

  private static CollaborationArea area(
      String id, Optional<CollaborationArea.Priority> priority, Measure... measures) {
    return new CollaborationArea(
        id, Phrase.of("Område " + id), priority, Entry.absent(), Entry.absent(), List.of(measures));
  }

  /** A measure of that title, with dates and a column of its own. */
  public static Measure measure(String title) {
    return measure(title, LocalDate.of(2026, 1, 31));
  }

  public static Measure measure(String title, LocalDate start) {
    return new Measure(
        "m-1",
        Passage.of(title),
        Optional.empty(),
        new Entry.Understood<>(
            Passage.of("från " + start), new Period(Optional.of(start), Optional.empty())),
        Entry.absent(),
        new Entry.Understood<>(
            Passage.of("Antal deltagare följs"),
            new FollowUp(Optional.empty(), List.of(), List.of("Antal deltagare"), List.of())),
        Optional.of(Status.STARTED),
        Map.of("Kostnad", Passage.of("-5 tkr")),
        Provenance.at("table 1/row 2"));
  }

  /** Every text that a plan holds, as its fields have them. */
  public static List<String> texts(Plan plan) {
    List<String> texts = new ArrayList<>();
    Stream.of(plan.title(), plan.overallGoal(), plan.date().map(Plan.PlanDate::phrase))
        .flatMap(Optional::stream)
        .forEach(phrase -> texts.add(phrase.text()));
    plan.agreement().ifPresent(agreement -> texts.add(agreement.name().text()));
    for (Section section : plan.sections()) {
      section.heading().ifPresent(heading -> texts.add(heading.text()));
      texts.add(section.passage().text());
    }
    add(plan.goals(), texts);
    add(plan.unplaced(), texts);
    plan.contact().ifPresent(contact -> texts.add(contact.passage().text()));
    for (PolicyArea area : plan.policyAreas()) {
      texts.add(area.name().text());
      add(area.goals(), texts);
      add(area.priorities(), texts);
      add(area.followUpMethods().indicators(), texts);
      add(area.followUpMethods().meansOfVerification(), texts);
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        texts.add(collaboration.name().text());
        texts.add(collaboration.responsibility().text());
        texts.add(collaboration.followUp().text());
        collaboration.measures().forEach(measure -> add(measure, texts));
      }
    }
    return texts;
  }

  private static void add(List<Phrase> phrases, List<String> texts) {
    phrases.forEach(phrase -> texts.add(phrase.text()));
  }

  private static void add(Measure measure, List<String> texts) {
    texts.add(measure.title().text());
    measure.description().ifPresent(description -> texts.add(description.text()));
    texts.add(measure.period().text());
    texts.add(measure.responsibility().text());
    texts.add(measure.followUp().text());
    measure
        .extra()
        .forEach(
            (heading, passage) -> {
              texts.add(heading);
              texts.add(passage.text());
            });
  }
}
