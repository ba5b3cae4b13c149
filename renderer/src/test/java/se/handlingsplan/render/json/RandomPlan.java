package se.handlingsplan.render.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.plan.Section;
import se.handlingsplan.plan.Status;

/** Plans that use every record and every enum constant of the model. */
final class RandomPlan {
  private static final List<BigDecimal> NUMBERS =
      List.of(
          new BigDecimal("40"),
          new BigDecimal("40.0"),
          new BigDecimal("0.50"),
          new BigDecimal("-3"),
          new BigDecimal("1E+3"),
          new BigDecimal("123456789012345678901234567890.5"));

  private final RandomText texts;

  RandomPlan(RandomText texts) {
    this.texts = texts;
  }

  Plan plan() {
    return new Plan(
        texts.maybe(texts::phrase),
        texts.one(Plan.Kind.values()),
        year(),
        texts.maybe(() -> new Plan.PlanDate(day(), texts.phrase())),
        texts.maybe(texts::phrase),
        texts.maybe(this::agreement),
        texts.some(3, () -> new Section(texts.maybe(texts::phrase), texts.passage())),
        texts.some(3, texts::phrase),
        texts.some(3, this::policyArea),
        texts.maybe(this::contact),
        texts.some(3, texts::phrase));
  }

  OptionalInt year() {
    return texts.chance() ? OptionalInt.of(1990 + texts.number(60)) : OptionalInt.empty();
  }

  private LocalDate day() {
    return LocalDate.of(2019, 1, 1).plusDays(texts.number(3000));
  }

  private Agreement agreement() {
    return new Agreement(
        texts.phrase(),
        texts.maybe(texts::text),
        texts.maybe(texts::text),
        texts.maybe(this::period));
  }

  private Contact contact() {
    return new Contact(
        texts.passage(),
        texts.maybe(texts::text),
        texts.maybe(texts::text),
        texts.maybe(texts::text),
        texts.maybe(texts::text));
  }

  private PolicyArea policyArea() {
    return new PolicyArea(
        texts.word(),
        texts.phrase(),
        texts.some(2, texts::phrase),
        texts.some(2, texts::phrase),
        texts.some(3, this::collaborationArea),
        texts.chance()
            ? PolicyArea.FollowUpMethods.none()
            : new PolicyArea.FollowUpMethods(
                texts.some(2, texts::phrase), texts.some(2, texts::phrase)));
  }

  private CollaborationArea collaborationArea() {
    return new CollaborationArea(
        texts.word(),
        texts.phrase(),
        texts.maybe(() -> texts.one(CollaborationArea.Priority.values())),
        entry(this::responsibility),
        entry(this::followUp),
        texts.some(3, this::measure));
  }

  Measure measure() {
    return new Measure(
        texts.word(),
        texts.passage(),
        texts.maybe(texts::passage),
        entry(this::period),
        entry(this::responsibility),
        entry(this::followUp),
        texts.maybe(() -> texts.one(Status.values())),
        columns(),
        texts.provenance(),
        texts.some(2, this::pastYear));
  }

  private PastYear pastYear() {
    return new PastYear(year(), texts.maybe(() -> texts.one(Status.values())), columns());
  }

  private Map<String, Passage> columns() {
    Map<String, Passage> columns = new LinkedHashMap<>();
    for (String heading : texts.some(3, texts::name)) {
      columns.put(heading, texts.passage());
    }
    return columns;
  }

  private <T> Entry<T> entry(Supplier<T> meaning) {
    return switch (texts.number(5)) {
      case 0 -> Entry.absent();
      case 1 -> new Entry.Blank<>(texts.provenance());
      case 2 -> new Entry.Unclear<>(texts.passage());
      default -> new Entry.Understood<>(texts.passage(), meaning.get());
    };
  }

  private Period period() {
    return new Period(texts.maybe(this::day), texts.maybe(this::day));
  }

  private Responsibility responsibility() {
    return new Responsibility(
        texts.some(3, () -> new Actor(texts.text(), texts.one(Actor.Role.values()))));
  }

  private FollowUp followUp() {
    return new FollowUp(
        texts.maybe(texts::text),
        texts.some(3, this::target),
        texts.some(2, texts::text),
        texts.some(2, () -> new FollowUp.Reporting(texts.text(), texts.maybe(texts::text))));
  }

  private FollowUp.Target target() {
    return new FollowUp.Target(
        texts.text(),
        texts.one(NUMBERS),
        texts.maybe(() -> texts.one(NUMBERS)),
        texts.text(),
        texts.some(
            3,
            () ->
                new FollowUp.Share(
                    texts.one(List.of("kvinnor", "män", "flickor/pojkar", "", "\uD83D")),
                    texts.number(700))));
  }
}
