package se.handlingsplan.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.CollaborationArea;
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

/**
 * Plans by chance, the same for the same seed, and what somebody might make of them in a year: few
 * words, so that much is alike, and every measure with an id of its own.
 */
final class SomePlans {
  private static final List<String> WORDS =
      List.of(
          "utveckla",
          "samverkan",
          "språk",
          "hälsa",
          "för",
          "och",
          "nyanlända",
          "barn",
          "stöd",
          "Växjö",
          "2025",
          "–",
          "(SÖK)",
          "möten",
          "i",
          "länet");

  private final Random random;
  private int ids;

  SomePlans(long seed) {
    this.random = new Random(seed);
  }

  Plan plan() {
    return new Plan(
        maybe(this::phrase),
        one(Plan.Kind.values()),
        random.nextBoolean() ? OptionalInt.of(2020 + random.nextInt(9)) : OptionalInt.empty(),
        maybe(() -> new Plan.PlanDate(day(), phrase())),
        maybe(this::phrase),
        Optional.empty(),
        some(3, () -> new Section(maybe(this::phrase), passage())),
        some(2, this::phrase),
        some(3, this::policyArea),
        Optional.empty(),
        some(2, this::phrase));
  }

  /** The plan a year later: parts gone, new, reworded, and elsewhere. */
  Plan later(Plan plan) {
    List<PolicyArea> areas = new ArrayList<>();
    List<Measure> moving = new ArrayList<>();
    for (PolicyArea area : changed(plan.policyAreas(), this::policyArea)) {
      List<CollaborationArea> collaborations = new ArrayList<>();
      for (CollaborationArea old : changed(area.collaborationAreas(), this::collaborationArea)) {
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : changed(old.measures(), this::measure)) {
          if (random.nextInt(8) == 0) {
            moving.add(measure);
          } else {
            measures.add(random.nextInt(3) == 0 ? reworded(measure) : measure);
          }
        }
        if (!moving.isEmpty() && random.nextBoolean()) {
          measures.add(moving.removeFirst());
        }
        collaborations.add(
            new CollaborationArea(
                old.id(),
                random.nextInt(4) == 0 ? phrase() : old.name(),
                old.priority(),
                old.responsibility(),
                old.followUp(),
                measures));
      }
      areas.add(
          new PolicyArea(
              area.id(),
              area.name(),
              changed(area.goals(), this::phrase),
              area.priorities(),
              collaborations,
              area.followUpMethods()));
    }
    return new Plan(
        random.nextBoolean() ? plan.title() : maybe(this::phrase),
        plan.kind(),
        plan.year(),
        plan.date(),
        plan.overallGoal(),
        plan.agreement(),
        changed(plan.sections(), () -> new Section(maybe(this::phrase), passage())),
        plan.goals(),
        areas,
        plan.contact(),
        changed(plan.unplaced(), this::phrase));
  }

  private Measure reworded(Measure measure) {
    return switch (random.nextInt(6)) {
      case 0 -> measure.withTitle(passage());
      case 1 -> measure.withFollowUp(entry(this::followUp));
      case 2 -> measure.withExtra(columns());
      case 3 -> measure.withStatus(maybe(() -> one(Status.values())));
      case 4 -> measure.withPeriod(entry(this::period));
      default -> measure.withResponsibility(entry(this::responsibility));
    };
  }

  private <T> List<T> changed(List<T> parts, Supplier<T> fresh) {
    List<T> changed = new ArrayList<>();
    for (T part : parts) {
      if (random.nextInt(6) != 0) {
        changed.add(random.nextInt(6) == 0 ? 0 : changed.size(), part);
      }
    }
    if (random.nextInt(3) == 0) {
      changed.add(random.nextInt(changed.size() + 1), fresh.get());
    }
    return changed;
  }

  private PolicyArea policyArea() {
    return new PolicyArea(
        id(),
        phrase(),
        some(2, this::phrase),
        some(2, this::phrase),
        some(3, this::collaborationArea),
        new PolicyArea.FollowUpMethods(some(1, this::phrase), List.of()));
  }

  private CollaborationArea collaborationArea() {
    return new CollaborationArea(
        id(),
        phrase(),
        maybe(() -> one(CollaborationArea.Priority.values())),
        entry(this::responsibility),
        Entry.absent(),
        some(4, this::measure));
  }

  Measure measure() {
    return new Measure(
        id(),
        passage(),
        maybe(this::passage),
        entry(this::period),
        entry(this::responsibility),
        entry(this::followUp),
        maybe(() -> one(Status.values())),
        columns(),
        place(),
        some(1, () -> new PastYear(OptionalInt.of(2024), Optional.empty(), columns())));
  }

  private Map<String, Passage> columns() {
    Map<String, Passage> columns = new LinkedHashMap<>();
    for (String heading : List.of("Kostnad", "Resultat", "Målgrupp")) {
      if (random.nextInt(3) == 0) {
        columns.put(heading, passage());
      }
    }
    return columns;
  }

  private <T> Entry<T> entry(Supplier<T> meaning) {
    return switch (random.nextInt(5)) {
      case 0 -> Entry.absent();
      case 1 -> new Entry.Blank<>(place());
      case 2 -> new Entry.Unclear<>(passage());
      default -> new Entry.Understood<>(passage(), meaning.get());
    };
  }

  private Period period() {
    return new Period(maybe(this::day), maybe(this::day));
  }

  private Responsibility responsibility() {
    return new Responsibility(some(2, () -> new Actor(text(2), one(Actor.Role.values()))));
  }

  private FollowUp followUp() {
    return new FollowUp(maybe(() -> text(4)), List.of(), some(2, () -> text(2)), List.of());
  }

  private LocalDate day() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
  }

  private Phrase phrase() {
    return new Phrase(text(6), place());
  }

  private Passage passage() {
    return new Passage(Passage.of(text(8)).content(), place());
  }

  private Provenance place() {
    return random.nextBoolean()
        ? Provenance.at("plats " + random.nextInt(1000))
        : Provenance.onPage(1 + random.nextInt(9), new Box(1, 2, 3, 4 + random.nextInt(9)));
  }

  private String text(int words) {
    List<String> text = new ArrayList<>();
    for (int i = random.nextInt(words + 1); i > 0; i--) {
      text.add(one(WORDS));
    }
    return String.join(random.nextInt(6) == 0 ? "\n" : " ", text);
  }

  private String id() {
    return "id" + ids++;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(int most, Supplier<T> value) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(value.get());
    }
    return some;
  }
}
