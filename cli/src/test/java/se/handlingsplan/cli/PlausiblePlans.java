package se.handlingsplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.plan.Section;

/**
 * Plans by chance, the same for the same seed, that somebody could have written: any fields empty,
 * any letters in them, any length, but names and headings that people would give.
 */
final class PlausiblePlans {
  private static final List<String> AREAS =
      List.of(
          "Arbetsmarknad/kompetens",
          "Hälsa",
          "Delaktighet & inflytande",
          "Boende",
          "Unga 16–29 år",
          "Barn och ungas uppväxtvillkor",
          "Miljö, klimat och energi",
          "Våld i nära relationer",
          "ANDTS",
          "Öppna jämförelser",
          "Språk – en väg in",
          "Äldres psykiska hälsa");

  private static final List<String> COLUMNS =
      List.of("Kostnad", "Målgrupp", "Kommentar", "Resurser", "Risker");

  private static final List<String> FOLLOW_UP = List.of("Bakgrund", "Målsättning:", "Indikatorer");

  private static final List<String> WORDS =
      ("vi och i att en med för som stöd samverkan kommunen regionen insatser arbete utbildning unga"
              + " nyanlända föräldrar skolan hälsa möten språket nätverk kunskap länet mål tidigt"
              + " gemensamt rutin forum träffar stärka utveckla erbjuda kartlägga följa Växjö Älmhult"
              + " Lessebo Region Kronoberg Arbetsförmedlingen civilsamhället arbetsmarknadsenheten"
              + " samhällsorienteringen familjecentralen kompetensförsörjningsstrategin")
          .lines()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();

  private static final List<String> ODD =
      List.of(
          "”citat”",
          "’s",
          "50 %",
          "½",
          "3–5",
          "kr/år",
          "(m.fl.)",
          "é à ü ø æ",
          "İstanbul",
          "Łódź",
          "Ελλάδα",
          "Україна",
          "עברית",
          "مرحبا بالعالم",
          "دليل 2025",
          "😀",
          "👩‍👧",
          "→",
          "≥ 18 år",
          "§ 7",
          "A&B <tagg>",
          "#tagg",
          "*stjärna*",
          "_under_",
          "a|b",
          "\\ omvänt",
          "=1+1",
          "@alla",
          "-",
          "…",
          "e\u0301",
          "x\u00b2",
          "hårt\u00a0blanksteg",
          "www.exempel.se/en/mycket/lang/adress/som-inte-ryms-pa-en-rad?och=fragor&som=inte&tar=slut",
          "arbetsmarknadsintegrationssamordningsprojektledarutbildningsverksamhetsplaneringsdagen",
          "A".repeat(90));

  private final Random random;
  private final List<String> extra;
  private final boolean periods;
  private final boolean deadlines;
  private int number;

  private PlausiblePlans(long seed) {
    this.random = new Random(seed);
    this.extra = some(COLUMNS, random.nextInt(4) == 0 ? 4 : random.nextInt(2));
    this.periods = random.nextInt(4) > 0;
    this.deadlines = random.nextInt(4) == 0;
  }

  static Plan of(long seed) {
    PlausiblePlans plans = new PlausiblePlans(seed);
    return plans.random.nextInt(5) == 0 ? plans.framework() : plans.annual();
  }

  private Plan annual() {
    boolean divided = chance();
    List<String> names = random.nextInt(8) == 0 ? List.of("") : some(AREAS, random.nextInt(5));
    List<PolicyArea> areas = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      // The areas that work is concentrated on come first, as they are published.
      int prioritized = divided ? Math.max(0, 2 - i) : 0;
      areas.add(area(names.get(i), List.of(), divided, prioritized, 6));
    }
    return plan("Handlingsplan 2026", Plan.Kind.ANNUAL, Optional.empty(), areas);
  }

  private Plan framework() {
    List<PolicyArea> areas =
        each(some(AREAS, 2 + random.nextInt(3)), name -> area(name, goals(), false, 0, 0));
    return plan(
        "Mål- och handlingsplan 2026",
        Plan.Kind.FRAMEWORK,
        maybe(() -> Phrase.of(sentence(12))),
        areas);
  }

  private Plan plan(
      String title, Plan.Kind kind, Optional<Phrase> overallGoal, List<PolicyArea> areas) {
    return new Plan(
        Optional.of(Phrase.of(title)),
        kind,
        OptionalInt.of(2026),
        maybe(() -> new Plan.PlanDate(LocalDate.of(2026, 1, 15), Phrase.of("2026-01-15"))),
        overallGoal,
        maybe(PlausiblePlans::agreement),
        times(random.nextInt(3), this::section),
        List.of(),
        areas,
        maybe(this::contact),
        times(random.nextInt(6) == 0 ? 2 : 0, () -> Phrase.of(sentence(20))));
  }

  private static Agreement agreement() {
    return new Agreement(
        Phrase.of("Strategisk överenskommelse för Kronobergs län 2023–2027 (SÖK)"),
        Optional.of("SÖK"),
        Optional.of("Kronobergs län"),
        Optional.of(
            new Period(
                Optional.of(LocalDate.of(2023, 1, 1)), Optional.of(LocalDate.of(2027, 12, 31)))));
  }

  private Section section() {
    number++;
    List<Block> blocks = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      blocks.add(random.nextInt(4) == 0 ? list() : paragraph(40));
    }
    return new Section(
        Optional.of(Phrase.of("Bakgrund och läge " + number)),
        new Passage(blocks, Provenance.none()));
  }

  private Contact contact() {
    return new Contact(
        Passage.of("Kontakt: Åsa Öberg, samordnare, 010-223 70 00, asa.oberg@exempel.se"),
        Optional.of("Åsa Öberg"),
        Optional.of("samordnare"),
        Optional.of("010-223 70 00"),
        Optional.of("asa.oberg@exempel.se"));
  }

  private List<Phrase> goals() {
    return times(1 + random.nextInt(3), () -> Phrase.of(sentence(15)));
  }

  private PolicyArea area(
      String name, List<Phrase> goals, boolean divided, int prioritized, int most) {
    boolean framework = !goals.isEmpty();
    return new PolicyArea(
        id("area"),
        Phrase.of(name),
        goals,
        framework ? goals() : List.of(),
        collaborationAreas(divided, prioritized, most),
        framework && chance()
            ? new PolicyArea.FollowUpMethods(goals(), chance() ? goals() : List.of())
            : PolicyArea.FollowUpMethods.none());
  }

  private List<CollaborationArea> collaborationAreas(boolean divided, int prioritized, int most) {
    List<CollaborationArea> areas = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Optional<CollaborationArea.Priority> priority =
          divided
              ? Optional.of(
                  i < prioritized
                      ? CollaborationArea.Priority.PRIORITIZED
                      : CollaborationArea.Priority.OTHER)
              : Optional.empty();
      boolean named = count > 1 || random.nextInt(3) > 0;
      areas.add(collaborationArea(named ? collaborationName() : "", priority, most));
    }
    return areas;
  }

  private String collaborationName() {
    return "Samverka om " + words(3 + random.nextInt(12));
  }

  private CollaborationArea collaborationArea(
      String name, Optional<CollaborationArea.Priority> priority, int most) {
    return new CollaborationArea(
        id("collaboration"),
        Phrase.of(name),
        priority,
        Entry.absent(),
        Entry.absent(),
        times(most == 0 ? 0 : 1 + random.nextInt(most), this::measure));
  }

  private Measure measure() {
    Map<String, Passage> columns = new LinkedHashMap<>();
    for (String heading : extra) {
      columns.put(heading, random.nextInt(3) == 0 ? Passage.of("") : Passage.of(sentence(6)));
    }
    return new Measure(
        id("measure"),
        Passage.of("Insats " + number + " " + sentence(7)),
        random.nextInt(4) == 0 ? Optional.of(Passage.of(sentence(25))) : Optional.empty(),
        periods ? period() : Entry.absent(),
        entry(List.of(), new Responsibility(List.of(new Actor("Växjö kommun", Actor.Role.LEAD)))),
        entry(
            FOLLOW_UP,
            new FollowUp(Optional.empty(), List.of(), List.of("antal deltagare"), List.of())),
        Optional.empty(),
        columns,
        Provenance.none());
  }

  private Entry<Period> period() {
    return switch (random.nextInt(deadlines ? 2 : 4)) {
      case 0 -> new Entry.Blank<>(Provenance.none());
      case 3 -> new Entry.Unclear<>(Passage.of("Löpande"));
      case 1 ->
          new Entry.Understood<>(
              Passage.of("Senast 31 mars 2026"),
              new Period(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 31))));
      default ->
          new Entry.Understood<>(
              Passage.of("2026-01-15 – 2026-11-30"),
              new Period(
                  Optional.of(LocalDate.of(2026, 1, 15)), Optional.of(LocalDate.of(2026, 11, 30))));
    };
  }

  private <T> Entry<T> entry(List<String> subheadings, T meaning) {
    return switch (random.nextInt(6)) {
      case 0 -> Entry.absent();
      case 1 -> new Entry.Blank<>(Provenance.none());
      case 2 -> new Entry.Unclear<>(passage(subheadings));
      default -> new Entry.Understood<>(passage(subheadings), meaning);
    };
  }

  private Passage passage(List<String> subheadings) {
    int longest = random.nextInt(40) == 0 ? 1500 : 30;
    List<Block> blocks = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      if (!subheadings.isEmpty() && random.nextInt(3) == 0) {
        blocks.add(subheading(one(subheadings)));
      }
      blocks.add(random.nextInt(4) == 0 ? list() : paragraph(longest));
    }
    return new Passage(blocks, Provenance.none());
  }

  private Block paragraph(int most) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(sentence(most), false, false, Optional.empty()));
    if (random.nextInt(4) == 0) {
      runs.add(new Run(" " + words(3), chance(), true, Optional.empty()));
    }
    if (random.nextInt(6) == 0) {
      runs.add(new Run(" ", false, false, Optional.empty()));
      runs.add(new Run("läs mer", false, false, Optional.of("https://exempel.se/plan?a=1&b=2")));
    }
    return new Block.Paragraph(new RichText(runs), Provenance.none());
  }

  private Block list() {
    boolean ordered = random.nextInt(3) == 0;
    List<Block.ListBlock.Item> items = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 1; i <= count; i++) {
      items.add(new Block.ListBlock.Item(ordered ? i + "." : "", List.of(paragraph(10))));
    }
    return new Block.ListBlock(ordered, items, Provenance.none());
  }

  private static Block subheading(String text) {
    return new Block.Paragraph(
        new RichText(List.of(new Run(text, true, false, Optional.empty()))), Provenance.none());
  }

  /** Words of which some are odd, with a capital first and a full stop last. */
  private String sentence(int most) {
    StringBuilder sentence = new StringBuilder("Vi ").append(one(WORDS));
    for (int i = random.nextInt(most); i > 0; i--) {
      sentence.append(' ').append(random.nextInt(7) == 0 ? one(ODD) : one(WORDS));
    }
    return sentence.append(" tillsammans.").toString();
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder(one(WORDS));
    for (int i = 1; i < count; i++) {
      words.append(' ').append(one(WORDS));
    }
    return words.toString();
  }

  private String id(String kind) {
    number++;
    return kind + "-" + number;
  }

  private boolean chance() {
    return random.nextBoolean();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return chance() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> times(int count, Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(value.get());
    }
    return values;
  }

  private <T> List<T> each(List<String> names, Function<String, T> made) {
    return names.stream().map(made).toList();
  }

  /** That many of the values, in their order. */
  private List<String> some(List<String> values, int count) {
    List<String> left = new ArrayList<>(values);
    while (left.size() > count) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }
}
