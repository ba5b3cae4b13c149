package se.handlingsplan.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.plan.Section;
import se.handlingsplan.plan.Status;
import se.handlingsplan.plan.WithoutPlaces;

/** What each kind of part says, in the order in which people are told of it. */
final class Aspects {
  private static final String NAME = "name";

  // The plan itself, without sections and areas.

  private static final Aspect<Plan, Optional<Phrase>> TITLE = phrase("title", Plan::title);
  private static final Aspect<Plan, Plan.Kind> KIND =
      Aspect.hidden("kind", Plan::kind, UnaryOperator.identity());
  private static final Aspect<Plan, OptionalInt> YEAR =
      new Aspect<>(
          "year",
          Plan::year,
          UnaryOperator.identity(),
          year -> year.isPresent() ? Integer.toString(year.getAsInt()) : "");
  private static final Aspect<Plan, Optional<Plan.PlanDate>> DATE =
      new Aspect<>(
          "date",
          Plan::date,
          date -> date.map(WithoutPlaces::of),
          date -> date.map(d -> d.phrase().text()).orElse(""));
  private static final Aspect<Plan, Optional<Phrase>> OVERALL_GOAL =
      phrase("overallGoal", Plan::overallGoal);
  private static final Aspect<Plan, Optional<Agreement>> AGREEMENT =
      new Aspect<>(
          "agreement",
          Plan::agreement,
          agreement -> agreement.map(WithoutPlaces::of),
          agreement -> agreement.map(a -> a.name().text()).orElse(""));
  private static final Aspect<Plan, List<Phrase>> GOALS = phrases("goals", Plan::goals);
  private static final Aspect<Plan, Optional<Contact>> CONTACT =
      new Aspect<>(
          "contact",
          Plan::contact,
          contact -> contact.map(WithoutPlaces::of),
          contact -> contact.map(c -> c.passage().text()).orElse(""));
  private static final Aspect<Plan, List<Phrase>> UNPLACED = phrases("unplaced", Plan::unplaced);

  static final List<Aspect<Plan, ?>> OF_PLAN =
      List.of(TITLE, KIND, YEAR, DATE, OVERALL_GOAL, AGREEMENT, GOALS, CONTACT, UNPLACED);

  // Sections

  private static final Aspect<Section, Optional<Phrase>> HEADING =
      phrase("heading", Section::heading);
  private static final Aspect<Section, Passage> SECTION_TEXT = passage("text", Section::passage);

  static final List<Aspect<Section, ?>> OF_SECTION = List.of(HEADING, SECTION_TEXT);

  // Policy areas

  private static final Aspect<PolicyArea, String> POLICY_AREA_ID = id(PolicyArea::id);
  private static final Aspect<PolicyArea, Phrase> POLICY_AREA_NAME =
      new Aspect<>(NAME, PolicyArea::name, WithoutPlaces::of, Phrase::text);
  private static final Aspect<PolicyArea, List<Phrase>> AREA_GOALS =
      phrases("goals", PolicyArea::goals);
  private static final Aspect<PolicyArea, List<Phrase>> PRIORITIES =
      phrases("priorities", PolicyArea::priorities);
  private static final Aspect<PolicyArea, List<Phrase>> INDICATORS =
      phrases("indicators", area -> area.followUpMethods().indicators());
  private static final Aspect<PolicyArea, List<Phrase>> MEANS =
      phrases("meansOfVerification", area -> area.followUpMethods().meansOfVerification());

  static final List<Aspect<PolicyArea, ?>> OF_POLICY_AREA =
      List.of(POLICY_AREA_NAME, AREA_GOALS, PRIORITIES, INDICATORS, MEANS, POLICY_AREA_ID);

  // Collaboration areas

  private static final Aspect<CollaborationArea, String> AREA_ID = id(CollaborationArea::id);
  private static final Aspect<CollaborationArea, Phrase> AREA_NAME =
      new Aspect<>(NAME, CollaborationArea::name, WithoutPlaces::of, Phrase::text);
  private static final Aspect<CollaborationArea, Optional<CollaborationArea.Priority>> PRIORITY =
      new Aspect<>(
          "priority",
          CollaborationArea::priority,
          UnaryOperator.identity(),
          priority -> priority.map(CollaborationArea.Priority::key).orElse(""));
  private static final Aspect<CollaborationArea, Entry<Responsibility>> AREA_RESPONSIBILITY =
      entry("responsibility", CollaborationArea::responsibility);
  private static final Aspect<CollaborationArea, Entry<FollowUp>> AREA_FOLLOW_UP =
      entry("followUp", CollaborationArea::followUp);

  static final List<Aspect<CollaborationArea, ?>> OF_COLLABORATION_AREA =
      List.of(AREA_NAME, PRIORITY, AREA_RESPONSIBILITY, AREA_FOLLOW_UP, AREA_ID);

  // Measures

  private static final Aspect<Measure, String> MEASURE_ID = id(Measure::id);
  private static final Aspect<Measure, Passage> MEASURE_TITLE = passage("title", Measure::title);
  private static final Aspect<Measure, Optional<Passage>> DESCRIPTION =
      new Aspect<>(
          "description",
          Measure::description,
          text -> text.map(WithoutPlaces::of),
          text -> text.map(Passage::text).orElse(""));
  private static final Aspect<Measure, Entry<Period>> PERIOD = entry("period", Measure::period);
  private static final Aspect<Measure, Entry<Responsibility>> RESPONSIBILITY =
      entry("responsibility", Measure::responsibility);
  private static final Aspect<Measure, Entry<FollowUp>> FOLLOW_UP =
      entry("followUp", Measure::followUp);
  private static final Aspect<Measure, Optional<Status>> STATUS =
      new Aspect<>(
          "status",
          Measure::status,
          UnaryOperator.identity(),
          status -> status.map(Status::code).orElse(""));

  /** All columns at once; people are told of each by itself. */
  static final Aspect<Measure, Map<String, Passage>> EXTRA =
      Aspect.hidden("extra", Measure::extra, Aspects::bare);

  private static final Aspect<Measure, List<PastYear>> HISTORY =
      Aspect.hidden(
          "history", Measure::history, history -> history.stream().map(WithoutPlaces::of).toList());

  static final List<Aspect<Measure, ?>> OF_MEASURE =
      List.of(
          MEASURE_TITLE,
          DESCRIPTION,
          RESPONSIBILITY,
          PERIOD,
          FOLLOW_UP,
          STATUS,
          EXTRA,
          HISTORY,
          MEASURE_ID);

  private Aspects() {}

  /** The plan as it reads now, with other sections and areas. */
  static Plan now(
      Plan plan, Rewordings<Plan> changes, List<Section> sections, List<PolicyArea> areas) {
    return new Plan(
        changes.now(TITLE, plan),
        changes.now(KIND, plan),
        changes.now(YEAR, plan),
        changes.now(DATE, plan),
        changes.now(OVERALL_GOAL, plan),
        changes.now(AGREEMENT, plan),
        sections,
        changes.now(GOALS, plan),
        areas,
        changes.now(CONTACT, plan),
        changes.now(UNPLACED, plan));
  }

  static Section now(Section section, Rewordings<Section> changes) {
    return new Section(changes.now(HEADING, section), changes.now(SECTION_TEXT, section));
  }

  /** The area as it reads now, without those under it. */
  static PolicyArea now(PolicyArea area, Rewordings<PolicyArea> changes) {
    return new PolicyArea(
        changes.now(POLICY_AREA_ID, area),
        changes.now(POLICY_AREA_NAME, area),
        changes.now(AREA_GOALS, area),
        changes.now(PRIORITIES, area),
        List.of(),
        new PolicyArea.FollowUpMethods(changes.now(INDICATORS, area), changes.now(MEANS, area)));
  }

  /** The area as it reads now, without measures. */
  static CollaborationArea now(CollaborationArea area, Rewordings<CollaborationArea> changes) {
    return new CollaborationArea(
        changes.now(AREA_ID, area),
        changes.now(AREA_NAME, area),
        changes.now(PRIORITY, area),
        changes.now(AREA_RESPONSIBILITY, area),
        changes.now(AREA_FOLLOW_UP, area),
        List.of());
  }

  static Measure now(Measure measure, Rewordings<Measure> changes) {
    return new Measure(
        changes.now(MEASURE_ID, measure),
        changes.now(MEASURE_TITLE, measure),
        changes.now(DESCRIPTION, measure),
        changes.now(PERIOD, measure),
        changes.now(RESPONSIBILITY, measure),
        changes.now(FOLLOW_UP, measure),
        changes.now(STATUS, measure),
        changes.now(EXTRA, measure),
        measure.provenance(),
        changes.now(HISTORY, measure));
  }

  private static <S> Aspect<S, String> id(Function<S, String> of) {
    return Aspect.hidden("id", of, UnaryOperator.identity());
  }

  private static <S> Aspect<S, Optional<Phrase>> phrase(
      String key, Function<S, Optional<Phrase>> of) {
    return new Aspect<>(
        key,
        of,
        phrase -> phrase.map(WithoutPlaces::of),
        phrase -> phrase.map(Phrase::text).orElse(""));
  }

  private static <S> Aspect<S, List<Phrase>> phrases(String key, Function<S, List<Phrase>> of) {
    return new Aspect<>(
        key,
        of,
        WithoutPlaces::of,
        phrases -> phrases.stream().map(Phrase::text).collect(Collectors.joining("\n")));
  }

  private static <S> Aspect<S, Passage> passage(String key, Function<S, Passage> of) {
    return new Aspect<>(key, of, WithoutPlaces::of, Passage::text);
  }

  private static <S, T> Aspect<S, Entry<T>> entry(String key, Function<S, Entry<T>> of) {
    return new Aspect<>(key, of, WithoutPlaces::of, Entry::text);
  }

  private static Map<String, Passage> bare(Map<String, Passage> columns) {
    Map<String, Passage> bare = new LinkedHashMap<>();
    columns.forEach(
        (heading, passage) -> bare.put(heading, new Passage(passage.content(), Provenance.none())));
    return bare;
  }
}
