package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.interpret.Heads.Head;
import se.handlingsplan.extract.interpret.Heads.Role;
import se.handlingsplan.plan.CollaborationArea.Priority;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.profile.Column;
import se.handlingsplan.profile.Topic;
import se.handlingsplan.text.Wording;

/**
 * One walk through a document's blocks. Headings are opened and closed as in an outline; tables and
 * lists of measures tell which of the open headings are areas; what is left under a heading is
 * prose.
 */
final class PlanWalk {
  /** A label line is short; a paragraph that happens to begin like one is not. */
  private static final int LONGEST_LABEL = 120;

  private static final Pattern CHAPTER_AND_PAGE =
      Pattern.compile("(?s).*\\p{L}.*[\\s.…]\\d{1,3}\\s*");

  /** A bold paragraph that is longer than this is text, not a heading. */
  private static final int LONGEST_BOLD_HEADING = 250;

  private final Lexicon lexicon;
  private final PlanTable.Finder tables;
  private final Drafts drafts;
  private final Measures measures;
  private final Entries entries;
  private final PlanParts parts;
  private final Heads heads = new Heads();
  private final AreaFinder areas;
  private Optional<Priority> priority = Optional.empty();

  /** The block before the one that is being read, unless the front matter has it. */
  private @Nullable Block preceding;

  /** The block after the one that is being read. */
  private @Nullable Block following;

  /** Whether the line above says that measures follow. */
  private boolean announced;

  /** Goals that stand above the heading they belong to. */
  private final List<Phrase> ahead = new ArrayList<>();

  /** Whether measures stand under "Åtgärder 2026" and "Åtgärder 2027", so that it tells when. */
  private boolean dated;

  PlanWalk(
      Lexicon lexicon,
      PlanTable.Finder tables,
      Drafts drafts,
      Measures measures,
      Entries entries,
      PlanParts parts) {
    this.lexicon = lexicon;
    this.tables = tables;
    this.drafts = drafts;
    this.measures = measures;
    this.entries = entries;
    this.parts = parts;
    this.areas = new AreaFinder(heads, drafts, parts, lexicon);
  }

  /** Walks the blocks that the front matter has not claimed. */
  void walk(List<Block> blocks, FrontMatter front) {
    dated = blocks.stream().flatMap(b -> yearsAbove(b).stream()).distinct().count() > 1;
    walk(blocks, front.claimed());
    closeFrom(0);
  }

  private void walk(List<Block> blocks, Set<Integer> claimed) {
    TextCards cards = new TextCards(blocks, lexicon);
    int next = 0;
    while (next < blocks.size()) {
      if (claimed.contains(next)) {
        next++;
        continue;
      }
      List<Phrase> waiting = List.copyOf(ahead);
      Optional<TextCards.TextCard> card = cards.at(next);
      if (card.isPresent()) {
        card(card.get());
        next = card.get().end();
      } else {
        preceding = next > 0 && !claimed.contains(next - 1) ? blocks.get(next - 1) : null;
        following = next + 1 < blocks.size() ? blocks.get(next + 1) : null;
        block(blocks.get(next));
        next++;
      }
      if (!waiting.isEmpty()) {
        goalsHere().addAll(waiting);
        ahead.removeAll(waiting);
      }
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading.level(), heading.text(), heading.provenance());
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.ListBlock list -> list(list);
      case Block.Table table -> table(table);
    }
  }

  // Cards

  private void card(TextCards.TextCard card) {
    boolean inBold = card.level() == Heads.BOLD_LINE && standsUnderBoldArea();
    closeFrom(inBold ? Heads.LABEL_LINE : card.level());
    parts.setAside().addAll(card.setAside());
    areas.collaboration(priority).measures.add(measures.of(card.fields().within(around())));
  }

  /** Whether a bold line that names an area stands above; one that prose follows names none. */
  private boolean standsUnderBoldArea() {
    return heads
        .innermost()
        .filter(head -> head.level >= Heads.BOLD_LINE && isAreaOrMayBe(head))
        .filter(head -> head.role != Role.PENDING || head.content.isEmpty())
        .isPresent();
  }

  /** The years in a heading of measures. */
  private Optional<Period> yearsAbove(Block block) {
    String text =
        switch (block) {
          case Block.Heading heading -> heading.text().text();
          case Block.Paragraph paragraph -> paragraph.text().text();
          case Block.ListBlock list -> "";
          case Block.Table table -> "";
        };
    return text.length() > LONGEST_LABEL ? Optional.empty() : lexicon.yearsOfMeasures(text);
  }

  /** When the measures under the open headings happen, where those tell it. */
  private Optional<Period> around() {
    return dated ? heads.nearest(head -> lexicon.yearsOfMeasures(head)) : Optional.empty();
  }

  /** A card without a name of its own has that of the heading it stands under. */
  private void cards(CardTable table) {
    parts.setAside().addAll(table.setAside());
    for (MeasureFields card : table.cards()) {
      MeasureFields named = card;
      boolean nameless = card.cell(Column.MEASURE).filter(cell -> !cell.isBlank()).isEmpty();
      Optional<Head> name = nameless ? heads.namesMeasure() : Optional.empty();
      if (name.isPresent()) {
        Head head = name.get();
        head.role = Role.FRAME;
        if (head.nameStart > 0) {
          parts.label(head.number(), head.provenance);
        }
        named = card.named(head.name()).described(List.copyOf(head.content));
        head.content.clear();
      }
      areas.collaboration(priority).measures.add(measures.of(named));
    }
  }

  // Headings

  private void heading(int level, RichText text, Provenance provenance) {
    closeFrom(level);
    String plain = text.text();
    HeadingText parted = HeadingText.of(plain, lexicon);
    int start = parted.nameStart();
    Optional<Topic> topic = lexicon.topic(plain).or(() -> lexicon.topic(parted.name()));
    if (topic.isPresent()) {
      parts.label(plain, provenance);
      topic(topic.get());
      heads.open(level, text, provenance, topic, start, Role.FRAME);
    } else if (drafts.known(plain).or(() -> drafts.known(parted.name())).isPresent()) {
      Head head = heads.open(level, text, provenance, Optional.empty(), start, Role.POLICY_AREA);
      areas.become(head);
    } else if (isStrayIndicator(plain)) {
      heads.area().ifPresent(area -> area.indicators.add(new Phrase(plain, provenance)));
      heads.open(level, text, provenance, Optional.of(Topic.INDICATORS), 0, Role.FRAME);
    } else {
      heads.open(level, text, provenance, Optional.empty(), start, Role.PENDING);
    }
  }

  /**
   * Among follow-up methods an indicator is sometimes set as a heading by mistake: "Andel som har
   * deltagit i …".
   */
  private boolean isStrayIndicator(String text) {
    return heads.isUnder(Topic.FOLLOW_UP_METHODS)
        && heads.area().isPresent()
        && text.matches("(?i)(?:andel|antal)\\b.*");
  }

  private void topic(Topic topic) {
    if (topic == Topic.PRIORITIZED_AREAS) {
      priority = Optional.of(Priority.PRIORITIZED);
    } else if (topic == Topic.OTHER_AREAS) {
      priority = Optional.of(Priority.OTHER);
    }
  }

  /**
   * Closes headings from the inside out; what was found under them and claimed by nobody is prose.
   */
  private void closeFrom(int level) {
    for (Optional<Head> head = heads.close(level); head.isPresent(); head = heads.close(level)) {
      close(head.get());
    }
  }

  private void close(Head head) {
    if (head.topic.filter(t -> t == Topic.CONTACT).isPresent()) {
      head.content.forEach(parts::contact);
      return;
    }
    if (head.topic.filter(t -> t == Topic.UNPLACED).isPresent()) {
      head.content.forEach(parts::unplaced);
      return;
    }
    if (head.role == Role.PENDING && !head.goals.isEmpty()) {
      if (heads.isUnder(Topic.GOALS)) {
        areas.become(head);
      } else {
        parts.goals().addAll(head.goals);
      }
    }
    Optional<Phrase> heading =
        head.role == Role.PENDING ? Optional.of(head.phrase()) : Optional.empty();
    if (heading.isPresent() || !head.content.isEmpty()) {
      parts.section(head.order, heading, head.content);
    }
  }

  // Paragraphs

  private void paragraph(Block.Paragraph paragraph) {
    String text = paragraph.text().text();
    announced = lexicon.announcesMeasures(text);
    if (isInContents() && CHAPTER_AND_PAGE.matcher(text).matches()) {
      prose(paragraph);
      return;
    }
    Optional<Topic> topic = text.length() <= LONGEST_LABEL ? lexicon.topic(text) : Optional.empty();
    if (topic.isPresent() && isChapter(topic.get(), paragraph)) {
      heading(Heads.BOLD_LINE, paragraph.text(), paragraph.provenance());
    } else if (topic.isPresent()) {
      label(topic.get(), paragraph);
    } else if (lexicon.words(Topic.OVERALL_GOAL).afterLabel(text).isPresent()) {
      overallGoal(paragraph, lexicon.words(Topic.OVERALL_GOAL).afterLabel(text).get());
    } else if (isAreaGoal(text)) {
      areaGoal(paragraph, lexicon.words(Topic.GOALS).afterLabel(text).get());
    } else if (isContact(text)) {
      parts.contact(paragraph);
    } else if (!isInContact() && Contacts.isLabelled(text)) {
      nameAbove().ifPresent(parts::contact);
      parts.contact(paragraph);
    } else if (paragraph.text().isBold()
        && text.length() <= LONGEST_BOLD_HEADING
        && !isInContact()) {
      heading(boldLevel(), paragraph.text(), paragraph.provenance());
    } else {
      prose(paragraph);
    }
  }

  /**
   * Of two bold lines below each other the first is the wider; one by itself after such a pair is
   * of the second's kind.
   */
  private int boldLevel() {
    boolean leads = isBoldLine(following);
    boolean led =
        isBoldLine(preceding)
            && heads
                .innermost()
                .filter(head -> head.level == Heads.BOLD_LINE && isAreaOrMayBe(head))
                .isPresent();
    boolean among = heads.has(Heads.INNER_BOLD_LINE);
    return !leads && (led || among) ? Heads.INNER_BOLD_LINE : Heads.BOLD_LINE;
  }

  private boolean isBoldLine(@Nullable Block block) {
    return block instanceof Block.Paragraph line
        && line.text().isBold()
        && line.text().text().length() <= LONGEST_BOLD_HEADING
        && lexicon.topic(line.text().text()).isEmpty();
  }

  private static boolean isAreaOrMayBe(Head head) {
    return head.role != Role.FRAME && head.topic.isEmpty();
  }

  /** A bold "Åtgärder" without a colon is a chapter's heading rather than a label. */
  private static boolean isChapter(Topic topic, Block.Paragraph paragraph) {
    return (topic == Topic.MEASURES || topic == Topic.CHAPTER || topic == Topic.CONTENTS)
        && paragraph.text().isBold()
        && !paragraph.text().text().strip().endsWith(":");
  }

  private boolean isInContents() {
    return heads
        .innermost()
        .filter(head -> head.topic.equals(Optional.of(Topic.CONTENTS)))
        .isPresent();
  }

  private void label(Topic topic, Block.Paragraph paragraph) {
    parts.label(paragraph.text().text(), paragraph.provenance());
    topic(topic);
    boolean stands =
        topic != Topic.PRIORITIZED_AREAS && topic != Topic.OTHER_AREAS && topic != Topic.CHAPTER;
    if (stands) {
      closeFrom(Heads.LABEL_LINE);
      heads.open(
          Heads.LABEL_LINE,
          paragraph.text(),
          paragraph.provenance(),
          Optional.of(topic),
          0,
          Role.FRAME);
    }
  }

  private void overallGoal(Block.Paragraph paragraph, int from) {
    String text = paragraph.text().text();
    parts.label(text.substring(0, from), paragraph.provenance());
    parts.overallGoal(new Phrase(text.substring(from), paragraph.provenance()));
  }

  /** "Mål: …" under an area's heading, or right above one. */
  private boolean isAreaGoal(String text) {
    return lexicon.words(Topic.GOALS).afterLabel(text).isPresent()
        && (heads.area().isPresent() || !heads.pending().isEmpty() || leadsToArea());
  }

  /**
   * Whether the next line is a heading that a goal above it may belong to: there is no area yet, or
   * it has its goals and its measures.
   */
  private boolean leadsToArea() {
    boolean heading = following instanceof Block.Heading || isBoldLine(following);
    return heading
        && heads.pending().isEmpty()
        && heads.area().filter(area -> area.goals.isEmpty() || !area.hasMeasures()).isEmpty();
  }

  private void areaGoal(Block.Paragraph paragraph, int from) {
    String text = paragraph.text().text();
    parts.label(text.substring(0, from), paragraph.provenance());
    (leadsToArea() ? ahead : goalsHere())
        .add(new Phrase(text.substring(from), paragraph.provenance()));
  }

  /**
   * Where a goal belongs: to the area the walk stands in, else to the innermost heading that may
   * turn out to be one, else to the plan.
   */
  private List<Phrase> goalsHere() {
    if (heads.area().isPresent()) {
      return heads.area().get().goals;
    }
    List<Head> pending = heads.pending();
    return pending.isEmpty() ? parts.goals() : pending.getLast().goals;
  }

  /** "Kommunen ska" above a list of goals is none itself. */
  private boolean leadsToList(Block block) {
    String text = Texts.of(block).strip();
    return following instanceof Block.ListBlock && !text.endsWith(".");
  }

  /** "För mer information … kontakta …", "Kontakt: …". */
  private boolean isContact(String text) {
    String folded = Wording.fold(text);
    boolean announced =
        lexicon.words(Topic.CONTACT).folded().stream().anyMatch(folded::startsWith)
            && Contacts.looksLike(text);
    return announced || (!isInContact() && Contacts.isPlain(text));
  }

  /** The line above a telephone number or an address, where it names somebody. */
  private Optional<Block> nameAbove() {
    Optional<Head> head = heads.innermost().filter(h -> !h.content.isEmpty());
    Optional<Block> line =
        head.map(h -> h.content.getLast())
            .filter(block -> parts.contact().isEmpty() && Contacts.names(Texts.of(block)));
    line.ifPresent(found -> head.orElseThrow().content.removeLast());
    return line;
  }

  private boolean isInContact() {
    return heads.topic().filter(t -> t == Topic.CONTACT).isPresent();
  }

  private void prose(Block block) {
    if (isInContact() && !Contacts.looksLike(Texts.of(block)) && isRestOfContact(block)) {
      closeFrom(Heads.LABEL_LINE);
    }
    if (heads.topic().filter(t -> t == Topic.OVERALL_GOAL).isPresent()
        && parts.overallGoal().isEmpty()
        && !leadsToList(block)) {
      parts.overallGoal(new Phrase(Texts.of(block), block.provenance()));
      return;
    }
    Head head = heads.innermost().orElseGet(heads::openUntitled);
    if (head.topic.filter(t -> t == Topic.GOALS).isPresent() && !leadsToList(block)) {
      goalsHere().add(new Phrase(Texts.of(block), block.provenance()));
    } else {
      head.content.add(block);
    }
  }

  /**
   * A label's contact lines end where a line no longer looks like one; under a heading all is
   * contact.
   */
  private boolean isRestOfContact(Block block) {
    String text = Texts.of(block).strip();
    return heads.innermost().filter(head -> head.level == Heads.LABEL_LINE).isPresent()
        && (text.length() > LONGEST_LABEL || text.endsWith("."));
  }

  // Lists

  private void list(Block.ListBlock list) {
    Optional<Topic> topic = heads.topic();
    if (topic.isPresent()) {
      switch (topic.get()) {
        case PRIORITIES -> areas.area().priorities.addAll(phrases(list));
        case GOALS, OVERALL_GOAL -> goalsHere().addAll(phrases(list));
        case INDICATORS -> areas.area().indicators.addAll(phrases(list));
        case MEANS_OF_VERIFICATION -> areas.area().meansOfVerification.addAll(phrases(list));
        case MEASURES, OTHER_AREAS -> measureList(list);
        case CHAPTER -> underArea(list);
        case PRIORITIZED_AREAS,
            CONTENTS,
            FOLLOW_UP_METHODS,
            BACKGROUND,
            TARGETS,
            CONTACT,
            UNPLACED ->
            prose(list);
      }
    } else {
      underArea(list);
    }
  }

  /** Items under an area's heading, or under "Det här gör vi", are measures if they look it. */
  private void underArea(Block.ListBlock list) {
    boolean inChapter =
        heads.innermost().flatMap(head -> head.topic).filter(Topic.CHAPTER::equals).isPresent();
    if (inChapter
        ? measures.areItems(list, true)
        : heads.isUnderArea() && measures.areItems(list, announced)) {
      measureList(list);
    } else {
      prose(list);
    }
  }

  private static List<Phrase> phrases(Block.ListBlock list) {
    return list.items().stream()
        .map(
            item ->
                new Phrase(
                    Texts.of(item.blocks()),
                    item.blocks().stream()
                        .map(Block::provenance)
                        .reduce(Provenance.none(), Provenance::and)))
        .toList();
  }

  private void measureList(Block.ListBlock list) {
    Drafts.Collaboration collaboration = areas.collaboration(priority);
    for (Block.ListBlock.Item item : list.items()) {
      Provenance provenance =
          item.blocks().stream().map(Block::provenance).reduce(Provenance.none(), Provenance::and);
      collaboration.measures.add(measures.ofItem(item.blocks(), provenance, around()));
    }
  }

  // Tables

  private void table(Block.Table table) {
    Optional<SetAsTable> list = SetAsTable.of(table);
    if (list.isPresent()) {
      parts.setAside().addAll(list.get().labels());
      list(list.get().list());
      return;
    }
    Optional<CardTable> cards = CardTable.of(table, lexicon);
    Optional<PlanTable> plan = cards.isPresent() ? Optional.empty() : tables.find(table);
    if (cards.isPresent()) {
      cards(cards.get());
    } else if (plan.isPresent() && isSummary(plan.get())) {
      parts.unplaced(table);
    } else if (plan.isEmpty() && (table.columns() == 1 || holdsPlan(table))) {
      layout(table);
    } else if (plan.isPresent()) {
      rows(plan.get());
    } else if (heads.topic().filter(t -> t == Topic.GOALS).isPresent()) {
      GoalTable.read(table, drafts);
    } else if (isInContact()) {
      heads.innermost().orElseGet(heads::openUntitled).content.add(table);
    } else {
      parts.unplaced(table);
    }
  }

  /** "Åtgärder i tidsordning" above a table that names its areas is a chapter's heading. */
  private boolean standsInChapter() {
    List<Head> pending = heads.pending();
    return heads.area().isEmpty()
        && !pending.isEmpty()
        && lexicon.beginsWithMeasures(pending.getLast().name().text());
  }

  /** A table that is but a frame: what stands in its cells is read as if it stood by itself. */
  private void layout(Block.Table table) {
    for (Cell cell : table.cells()) {
      boolean tables = cell.blocks().stream().anyMatch(Block.Table.class::isInstance);
      boolean names = !tables && table.columns() > 1 && cell.row() >= table.headerRows();
      if (cell.isBlank()) {
        continue;
      }
      if (names && cell.column() == 0) {
        RichText name = RichText.of(Wording.collapse(cell.text()));
        heading(Heads.BOLD_LINE, name, cell.provenance());
      } else if (cell.row() < table.headerRows()) {
        parts.label(cell.text(), cell.provenance());
      } else {
        walk(cell.blocks(), Set.of());
      }
    }
  }

  /** Whether a table's cells hold tables of measures. */
  private boolean holdsPlan(Block.Table table) {
    return table.cells().stream()
        .flatMap(cell -> cell.blocks().stream())
        .anyMatch(block -> block instanceof Block.Table inner && tables.holdsMeasures(inner));
  }

  /** A table under "Sammanställning" that only repeats measures told before it. */
  private boolean isSummary(PlanTable table) {
    boolean announced =
        heads
            .innermost()
            .filter(head -> lexicon.summaries().matches(head.name().text()))
            .isPresent();
    return announced && drafts.haveAll(table.measures());
  }

  /** Once is enough, also where many tables have the same columns. */
  private void tell(Notice.Code code, List<String> arguments, Provenance where) {
    boolean told =
        parts.notices().stream().anyMatch(n -> n.code() == code && n.arguments().equals(arguments));
    if (!told) {
      parts.notices().add(new Notice(code, arguments, where));
    }
  }

  private void rows(PlanTable table) {
    Provenance where = table.table().provenance();
    for (String heading : table.found().unknown()) {
      tell(Notice.Code.UNKNOWN_COLUMN, List.of(heading), where);
    }
    table
        .found()
        .guessed()
        .forEach(
            (column, certainty) ->
                tell(
                    Notice.Code.GUESSED_COLUMN,
                    List.of(table.heading(column), column.key(), Integer.toString(certainty)),
                    where));
    for (String heading : table.found().duplicate()) {
      tell(Notice.Code.DUPLICATE_COLUMN, List.of(heading), where);
    }
    new PlanRows(table, drafts, measures, entries, priority, parts, lexicon)
        .read(
            () ->
                table.has(Column.POLICY_AREA) && standsInChapter()
                    ? Optional.empty()
                    : areas.areaIfAny(),
            () -> areas.collaboration(priority));
  }
}
