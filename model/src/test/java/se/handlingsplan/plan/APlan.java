package se.handlingsplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.handlingsplan.document.Provenance;

/**
 * Builders of plans for tests. Each starts from a whole with which nobody finds fault; a test says
 * what is different.
 */
public final class APlan {
  private Optional<Phrase> title = Optional.of(Phrase.of("Handlingsplan 2025"));
  private OptionalInt year = OptionalInt.of(2025);
  private Optional<Agreement> agreement =
      Optional.of(
          new Agreement(
              Phrase.of("Överenskommelse 2019–2030 (ÖK)"),
              Optional.of("ÖK"),
              Optional.empty(),
              Optional.of(days("2019-01-01", "2030-12-31"))));
  private List<AnArea> areas = List.of(anArea());
  private List<Phrase> unplaced = List.of();
  private List<Phrase> goals = List.of();
  private List<Section> sections = List.of();
  private Optional<Plan.PlanDate> date = Optional.empty();
  private Optional<Contact> contact =
      Optional.of(
          new Contact(
              Passage.of("Kontakt: registrator@kommunen.se"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of("registrator@kommunen.se")));

  private APlan() {}

  /** A plan of 2025 with one policy area, one collaboration area and one measure. */
  public static APlan aPlan() {
    return new APlan();
  }

  /** A prioritized collaboration area, "Fler i arbete", with one measure. */
  public static AnArea anArea() {
    return new AnArea();
  }

  /** "Utbilda alla" through 2025, by "Växjö kommun", followed up by "Antal deltagare". */
  public static AMeasure aMeasure() {
    return new AMeasure();
  }

  public static Period days(String first, String last) {
    return new Period(day(first), day(last));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  public APlan titled(String text) {
    title = Optional.of(Phrase.of(text));
    return this;
  }

  public APlan untitled() {
    title = Optional.empty();
    return this;
  }

  public APlan forYear(int number) {
    year = OptionalInt.of(number);
    return this;
  }

  public APlan forNoYear() {
    year = OptionalInt.empty();
    return this;
  }

  public APlan withoutAgreement() {
    agreement = Optional.empty();
    return this;
  }

  /** Under an agreement of no short name that runs from day to day; an empty day is left open. */
  public APlan underAgreement(String name, String first, String last) {
    agreement =
        Optional.of(
            new Agreement(
                Phrase.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.of(days(first, last))));
    return this;
  }

  public APlan with(AnArea... some) {
    areas = List.of(some);
    return this;
  }

  public APlan with(AMeasure... measures) {
    areas = List.of(anArea().with(measures));
    return this;
  }

  public APlan withUnplaced(String... texts) {
    unplaced = List.of(texts).stream().map(Phrase::of).toList();
    return this;
  }

  public APlan withGoals(String... texts) {
    goals = List.of(texts).stream().map(Phrase::of).toList();
    return this;
  }

  /** With running text under no heading. */
  public APlan saying(String text) {
    sections = List.of(new Section(Optional.empty(), Passage.of(text)));
    return this;
  }

  public APlan datedOn(String day) {
    date = Optional.of(new Plan.PlanDate(LocalDate.parse(day), Phrase.of(day)));
    return this;
  }

  public APlan withoutContact() {
    contact = Optional.empty();
    return this;
  }

  public Plan plan() {
    return new Plan(
        title,
        Plan.Kind.ANNUAL,
        year,
        date,
        Optional.empty(),
        agreement,
        sections,
        goals,
        List.of(
            new PolicyArea(
                "arbete",
                Phrase.of("Arbete"),
                List.of(),
                List.of(),
                areas.stream().map(AnArea::area).toList(),
                PolicyArea.FollowUpMethods.none())),
        contact,
        unplaced);
  }

  /** Builds a collaboration area. */
  public static final class AnArea {
    private String name = "Fler i arbete";
    private Optional<CollaborationArea.Priority> priority =
        Optional.of(CollaborationArea.Priority.PRIORITIZED);
    private Entry<Responsibility> responsibility = Entry.absent();
    private Entry<FollowUp> followUp = Entry.absent();
    private List<AMeasure> measures = List.of(aMeasure());

    private AnArea() {}

    public AnArea named(String text) {
      name = text;
      return this;
    }

    public AnArea other() {
      priority = Optional.of(CollaborationArea.Priority.OTHER);
      return this;
    }

    public AnArea undivided() {
      priority = Optional.empty();
      return this;
    }

    public AnArea with(AMeasure... some) {
      measures = List.of(some);
      return this;
    }

    /** A row of its own in which the cells are empty. */
    public AnArea asAnEmptyRow() {
      measures = List.of();
      responsibility = new Entry.Blank<>(Provenance.at("rad 2/cell 3"));
      followUp = new Entry.Blank<>(Provenance.at("rad 2/cell 4"));
      return this;
    }

    /** A name in a running text, with no cells at all. */
    public AnArea withoutMeasures() {
      measures = List.of();
      return this;
    }

    CollaborationArea area() {
      return new CollaborationArea(
          name,
          Phrase.of(name),
          priority,
          responsibility,
          followUp,
          measures.stream().map(AMeasure::measure).toList());
    }
  }

  /** Builds a measure. */
  public static final class AMeasure {
    private String title = "Utbilda alla";
    private Optional<String> id = Optional.empty();
    private Entry<Period> period = understood("2025", days("2025-01-01", "2025-12-31"));
    private Entry<Responsibility> responsibility =
        understood(
            "Växjö kommun",
            new Responsibility(List.of(new Actor("Växjö kommun", Actor.Role.LEAD))));
    private Entry<FollowUp> followUp =
        understood(
            "Växjö kommun rapporterar till styrgruppen varje år. 40 deltagare. Indikatorer: Antal deltagare",
            new FollowUp(
                Optional.empty(),
                List.of(target("40 deltagare", 40)),
                List.of("Antal deltagare"),
                List.of(new FollowUp.Reporting("Växjö kommun", Optional.of("styrgruppen")))));
    private Optional<Status> status = Optional.empty();
    private final Map<String, Passage> extra = new LinkedHashMap<>();

    private AMeasure() {}

    public AMeasure titled(String text) {
      title = text;
      return this;
    }

    /** From day to day; an empty day is left open. */
    public AMeasure running(String first, String last) {
      period = understood(first + " – " + last, days(first, last));
      return this;
    }

    /** When, as written, without any day in it. */
    public AMeasure runningVaguely(String text) {
      period = understood(text, new Period(Optional.empty(), Optional.empty()));
      return this;
    }

    /** When, as written, which nobody understands. */
    public AMeasure runningUnclearly(String text) {
      period = new Entry.Unclear<>(Passage.of(text));
      return this;
    }

    /** An id other than the title. */
    public AMeasure withId(String other) {
      id = Optional.of(other);
      return this;
    }

    public AMeasure by(String actor) {
      responsibility =
          understood(actor, new Responsibility(List.of(new Actor(actor, Actor.Role.LEAD))));
      return this;
    }

    public AMeasure withoutPeriod() {
      period = Entry.absent();
      return this;
    }

    public AMeasure withoutResponsibility() {
      responsibility = new Entry.Blank<>(Provenance.at("rad 2/cell 3"));
      return this;
    }

    public AMeasure withoutFollowUp() {
      followUp = new Entry.Blank<>(Provenance.at("rad 2/cell 4"));
      return this;
    }

    public AMeasure withNoPlaceForFollowUp() {
      followUp = Entry.absent();
      return this;
    }

    /** What is written, and what it means. */
    public AMeasure followedUp(String text, List<FollowUp.Target> targets, String... indicators) {
      followUp =
          understood(text, new FollowUp(Optional.empty(), targets, List.of(indicators), List.of()));
      return this;
    }

    /** Somebody reports, to whom is told or empty. */
    public AMeasure reportedBy(String text, String by, String to) {
      followUp =
          understood(
              text,
              new FollowUp(
                  Optional.empty(),
                  List.of(target("40 deltagare", 40)),
                  List.of("Antal deltagare"),
                  List.of(
                      new FollowUp.Reporting(
                          by, Optional.of(to).filter(place -> !place.isEmpty())))));
      return this;
    }

    public AMeasure responsibleAs(String text, Actor... actors) {
      responsibility = understood(text, new Responsibility(List.of(actors)));
      return this;
    }

    public AMeasure responsibleUnclearly(String text) {
      responsibility = new Entry.Unclear<>(Passage.of(text));
      return this;
    }

    /** Something is written that nobody understands. */
    public AMeasure followedUpUnclearly(String text) {
      followUp = new Entry.Unclear<>(Passage.of(text));
      return this;
    }

    /** A cell that may serve several measures. */
    public AMeasure followedUpIn(Passage cell) {
      followUp = new Entry.Unclear<>(cell);
      return this;
    }

    public AMeasure reported(Status how) {
      status = Optional.of(how);
      return this;
    }

    public AMeasure withExtra(String heading, String text) {
      extra.put(heading, Passage.of(text));
      return this;
    }

    public Measure measure() {
      return new Measure(
          id.orElse(title),
          Passage.of(title),
          Optional.empty(),
          period,
          responsibility,
          followUp,
          status,
          extra,
          Provenance.at("rad 2"));
    }

    /** A target as written, without parts. */
    public static FollowUp.Target target(String text, int value, FollowUp.Share... parts) {
      return new FollowUp.Target(
          text,
          BigDecimal.valueOf(value),
          Optional.empty(),
          text.replaceAll("^[\\d ]+| \\(.*$", ""),
          List.of(parts));
    }

    private static <T> Entry<T> understood(String text, T meaning) {
      return new Entry.Understood<>(Passage.of(text), meaning);
    }
  }
}
