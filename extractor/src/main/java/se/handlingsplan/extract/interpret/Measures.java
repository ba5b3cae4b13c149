package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Status;
import se.handlingsplan.profile.Column;

/** Makes measures of table rows and of list items. */
final class Measures {
  /** "Insats – part": the last spaced dash divides, for titles hold dashes too. */
  private static final Pattern DASH =
      Pattern.compile("^(.*\\S)(\\s+[-–—]\\s+)(\\S.*)$", Pattern.DOTALL);

  /** "Insats. Ansvarig: part". */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(.*?\\S)([.;,]?\\s+(?i:ansvarig|ansvariga|ansvar)\\s*:\\s*)(\\S.*)$", Pattern.DOTALL);

  /** "Insats (part)". */
  private static final Pattern BRACKETS =
      Pattern.compile("^(.*\\S)(\\s+[(\\[])([^()\\[\\]]+)([)\\]])\\.?$", Pattern.DOTALL);

  /** A box to tick, typed in front of an item. */
  private static final Pattern BOX = Pattern.compile("^\\s*([☐□▢❑❒])\\s*");

  private static final Pattern DEADLINE = Pattern.compile("(?iu)(?:klart?|senast|färdigt?)\\b");

  private static final int LONGEST_PARTY = 60;

  /** How many items of a list must name a party to be measures. */
  private static final double ITEMS = 0.7;

  /** The same where the line above says that measures follow. */
  private static final double ANNOUNCED_ITEMS = 0.4;

  /** How many must name a known party where all end in what looks like a name. */
  private static final double KNOWN_AMONG_ALIKE = 0.25;

  /** A few words with a capital letter at the beginning and no figures. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.-]*(?:[ ,&/]+[\\p{L}.-]+){0,5}");

  private static final LabelKind PERIOD = new LabelKind(Column.PERIOD, 100, false);
  private static final LabelKind RESPONSIBILITY = new LabelKind(Column.RESPONSIBILITY, 100, false);

  private final Map<Status, List<String>> statuses;
  private final Lexicon lexicon;
  private final Entries entries;
  private final Responsibilities responsibilities;
  private final List<SetAside> setAside;

  Measures(
      Map<Status, List<String>> statuses,
      Lexicon lexicon,
      Entries entries,
      Responsibilities responsibilities,
      List<SetAside> setAside) {
    this.statuses = statuses;
    this.lexicon = lexicon;
    this.entries = entries;
    this.responsibilities = responsibilities;
    this.setAside = setAside;
  }

  /** The measure that the fields tell of. */
  Measure of(MeasureFields fields) {
    Cell cell = fields.cell(Column.MEASURE).orElseThrow();
    MeasureCell measure =
        cell.isBlank()
            ? new MeasureCell(
                new Passage(List.of(), cell.provenance()),
                Optional.empty(),
                Optional.empty(),
                List.of())
            : MeasureCell.of(cell.blocks(), cell.provenance());
    measure.signs().forEach(sign -> separator(sign, cell.provenance()));
    return new Measure(
        "",
        measure.title(),
        description(measure, fields),
        period(fields, measure, cell.provenance()),
        fields.cell(Column.RESPONSIBILITY).map(entries::responsibility).orElse(Entry.absent()),
        followUp(fields),
        fields.cell(Column.STATUS).flatMap(step -> FieldReader.status(statuses, step.text())),
        extra(fields),
        fields.provenance());
  }

  private static Optional<Passage> description(MeasureCell measure, MeasureFields fields) {
    if (fields.description().isEmpty()) {
      return measure.description();
    }
    List<Block> blocks =
        new ArrayList<>(measure.description().map(Passage::content).orElse(List.of()));
    blocks.addAll(fields.description());
    return Optional.of(new Passage(blocks, fields.provenance()));
  }

  private Entry<Period> period(MeasureFields fields, MeasureCell measure, Provenance provenance) {
    Optional<Entry<Period>> entry = periodOf(fields);
    if (entry.isPresent()) {
      boolean told = !entry.get().isMissing();
      if (told && measure.period().isPresent()) {
        setAside.add(
            new SetAside(measure.period().get().text(), SetAside.Reason.REPEATED_NAME, provenance));
      }
      if (told || measure.period().isEmpty()) {
        return entry.get();
      }
    }
    return measure
        .period()
        .map(
            text ->
                entries.period(List.of(new Block.Paragraph(text, Provenance.none())), provenance))
        .orElseGet(() -> new Entry.Absent<>(fields.marked()));
  }

  private Optional<Entry<Period>> periodOf(MeasureFields fields) {
    if (fields.has(Column.PERIOD_START) && fields.has(Column.PERIOD_END)) {
      return Optional.of(
          entries.period(
              fields.cell(Column.PERIOD_START).orElseThrow(),
              fields.cell(Column.PERIOD_END).orElseThrow()));
    }
    return fields
        .cell(Column.PERIOD)
        .map(
            cell ->
                fields.periodIsDeadline()
                    ? entries.deadline(cell.blocks(), cell.provenance())
                    : entries.period(cell.blocks(), cell.provenance()));
  }

  /**
   * The follow-up cell, or the indicators' where there is none; indicators and targets of columns
   * of their own too.
   */
  Entry<FollowUp> followUp(MeasureFields fields) {
    Optional<Cell> indicator = fields.cell(Column.INDICATOR);
    Optional<Cell> target = fields.cell(Column.TARGET);
    boolean asked = fields.has(Column.FOLLOW_UP);
    Entry<FollowUp> entry =
        asked
            ? fields.cell(Column.FOLLOW_UP).map(entries::followUp).orElse(Entry.absent())
            : indicator.map(entries::indicators).orElse(Entry.absent());
    List<String> indicators = asked ? indicator.map(Measures::lines).orElse(List.of()) : List.of();
    List<FollowUp.Target> targets = target.map(cell -> Targets.in(cell.text())).orElse(List.of());
    if (indicators.isEmpty() && targets.isEmpty()) {
      return entry;
    }
    FollowUp told = with(entry.understood(), indicators, targets);
    return switch (entry) {
      case Entry.Understood<FollowUp> e -> new Entry.Understood<>(e.passage(), told);
      case Entry.Unclear<FollowUp> e -> new Entry.Understood<>(e.passage(), told);
      case Entry.Blank<FollowUp> e -> new Entry.Blank<>(e.provenance(), Optional.of(told));
      case Entry.Absent<FollowUp> e -> new Entry.Absent<>(Optional.of(told));
    };
  }

  private static List<String> lines(Cell cell) {
    return Entries.lines(new Passage(cell.blocks(), cell.provenance())).stream()
        .filter(line -> !line.matches("[-–—]"))
        .flatMap(line -> Indicators.in(line).stream())
        .toList();
  }

  private static FollowUp with(
      Optional<FollowUp> followUp, List<String> indicators, List<FollowUp.Target> targets) {
    FollowUp before =
        followUp.orElse(new FollowUp(Optional.empty(), List.of(), List.of(), List.of()));
    return new FollowUp(
        before.background(),
        targets.isEmpty() ? before.targets() : targets,
        indicators.isEmpty() ? before.indicators() : indicators,
        before.reporting());
  }

  private static Map<String, Passage> extra(MeasureFields fields) {
    Map<String, Passage> extra = new LinkedHashMap<>();
    fields
        .extra()
        .forEach(
            (heading, cell) -> {
              if (!cell.isBlank()) {
                extra.put(heading, new Passage(cell.blocks(), cell.provenance()));
              }
            });
    return extra;
  }

  /**
   * Whether the items of a list are measures: most of them name a party after a dash, in brackets
   * or under a label.
   *
   * @param announced whether the line above the list says that measures follow
   */
  boolean areItems(Block.ListBlock list, boolean announced) {
    long told = list.items().stream().filter(item -> tellsWho(item.blocks())).count();
    double share = announced ? ANNOUNCED_ITEMS : ITEMS;
    if (told > 0 && told >= share * list.items().size() && (announced || told > 1)) {
      return true;
    }
    // Where all have the same form, a few known parties tell what the others are.
    boolean alike =
        Stream.of(BRACKETS, DASH)
            .anyMatch(
                form -> list.items().stream().allMatch(item -> endsInName(item.blocks(), form)));
    return alike && list.items().size() > 1 && told >= KNOWN_AMONG_ALIKE * list.items().size();
  }

  /** Whether a text is a known party's name and nothing else. */
  boolean isParty(String text) {
    return responsibilities.isParties(text) && text.length() <= LONGEST_PARTY;
  }

  private boolean tellsWho(List<Block> blocks) {
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph paragraph)) {
      return false;
    }
    LabelledText labelled = LabelledText.of(blocks, lexicon);
    boolean label =
        !labelled.before().isEmpty()
            && labelled.parts().stream()
                .anyMatch(part -> Telling.IN_ITEMS.contains(part.kind().column()));
    String text = paragraph.text().text();
    Optional<Trailing> when = Trailing.in(text);
    Optional<Matcher> parts = divide(when.map(w -> text.substring(0, w.titleEnd())).orElse(text));
    boolean deadline =
        when.filter(w -> DEADLINE.matcher(text.substring(w.start())).lookingAt()).isPresent();
    return label
        || deadline
        || parts
            .filter(matcher -> responsibilities.isParties(matcher.group(3)))
            .filter(
                matcher ->
                    !responsibilities.isParties(matcher.group(1)) || matcher.group(1).contains(" "))
            .isPresent();
  }

  /** Whether an item ends in brackets or after a dash in what may be a name. */
  private static boolean endsInName(List<Block> blocks, Pattern form) {
    if (blocks.size() != 1 || !(blocks.getFirst() instanceof Block.Paragraph paragraph)) {
      return false;
    }
    Matcher parts = form.matcher(paragraph.text().text());
    return parts.matches()
        && parts.group(1).contains(" ")
        && NAME.matcher(parts.group(3)).matches();
  }

  /**
   * A list item: what is to be done and, after a dash, under a label or in brackets, by whom; at
   * the end perhaps when.
   *
   * @param around when it happens by the headings above, where nothing nearer tells it
   */
  Measure ofItem(List<Block> blocks, Provenance provenance, Optional<Period> around) {
    RichText text =
        blocks.getFirst() instanceof Block.Paragraph paragraph ? paragraph.text() : RichText.of("");
    List<Block> rest = text.isBlank() ? blocks : blocks.subList(1, blocks.size());
    MeasureFields.Builder item = new MeasureFields.Builder().at(provenance);
    Matcher box = BOX.matcher(text.text());
    if (box.find()) {
      setAside.add(new SetAside(box.group(1), SetAside.Reason.LIST_LABEL, provenance));
      text = text.slice(box.end(), text.text().length());
    }
    LabelledText labelled =
        LabelledText.of(List.of(new Block.Paragraph(text, Provenance.none())), lexicon);
    LabelledText more = LabelledText.of(rest, lexicon);
    if (labelled.before().size() == 1 && !labelled.parts().isEmpty()) {
      labelled(labelled, provenance, item);
    } else if (tells(more, Column.RESPONSIBILITY)) {
      item.measure(List.of(new Block.Paragraph(text, Provenance.none())), provenance);
    } else {
      divided(text, provenance, item);
    }
    rest(more, provenance, item);
    return of(item.build().within(around));
  }

  private void labelled(LabelledText text, Provenance where, MeasureFields.Builder item) {
    item.measure(text.before(), where);
    for (LabelledText.Part part : text.parts()) {
      setAside.add(new SetAside(part.written(), SetAside.Reason.LABEL, where));
      item.add(part.kind(), part.label(), part.blocks(), where);
    }
    text.separators().forEach(separator -> separator(separator.text(), where));
  }

  /** What stands in further paragraphs or lists of an item: labelled parts, or more of the text. */
  private void rest(LabelledText text, Provenance where, MeasureFields.Builder item) {
    item.describe(text.before());
    for (LabelledText.Part part : text.parts()) {
      setAside.add(new SetAside(part.written(), SetAside.Reason.LABEL, where));
      item.add(part.kind(), part.label(), part.blocks(), where);
    }
    text.separators().forEach(separator -> separator(separator.text(), where));
  }

  private static boolean tells(LabelledText text, Column column) {
    return text.parts().stream().anyMatch(part -> part.kind().column() == column);
  }

  private void divided(RichText whole, Provenance where, MeasureFields.Builder item) {
    RichText text = whole;
    Optional<Trailing> when = Trailing.in(text.text());
    if (when.isPresent()) {
      item.add(PERIOD, "", List.of(line(text, when.get().start(), when.get().end())), where);
      separator(text.text().substring(when.get().titleEnd(), when.get().start()), where);
      separator(text.text().substring(when.get().end()), where);
      text = text.slice(0, when.get().titleEnd());
    }
    RichText title = text;
    Optional<Matcher> parts = divide(text.text());
    if (parts.isPresent()) {
      Matcher matcher = parts.get();
      title = text.slice(matcher.start(1), matcher.end(1));
      separator(text.text().substring(matcher.end(1), matcher.start(3)), where);
      whoAndWhen(text, matcher.start(3), matcher.end(3), item, where);
      separator(text.text().substring(matcher.end(3)), where);
    }
    item.measure(List.of(new Block.Paragraph(title, Provenance.none())), where);
  }

  /** "Enhetscheferna, senast 1 oktober 2025": a party and, after the last comma, a period. */
  private void whoAndWhen(
      RichText text, int start, int end, MeasureFields.Builder item, Provenance where) {
    String plain = text.text();
    if (!item.has(Column.PERIOD) && Periods.parse(plain.substring(start, end)).isPresent()) {
      item.add(PERIOD, "", List.of(line(text, start, end)), where);
      return;
    }
    int comma = plain.lastIndexOf(',', end);
    boolean when =
        comma > start
            && !item.has(Column.PERIOD)
            && Periods.parse(plain.substring(comma + 1, end)).isPresent();
    if (when) {
      item.add(PERIOD, "", List.of(line(text, comma + 1, end)), where);
      separator(",", where);
    }
    item.add(RESPONSIBILITY, "", List.of(line(text, start, when ? comma : end)), where);
  }

  private static Block line(RichText text, int start, int end) {
    return new Block.Paragraph(text.slice(start, end).strip(), Provenance.none());
  }

  private void separator(String text, Provenance provenance) {
    if (!text.isBlank()) {
      SetAside.Reason reason =
          text.contains(":") ? SetAside.Reason.LABEL : SetAside.Reason.SEPARATOR;
      setAside.add(new SetAside(text.strip(), reason, provenance));
    }
  }

  private Optional<Matcher> divide(String text) {
    Matcher label = LABEL.matcher(text);
    if (label.matches()) {
      return Optional.of(label);
    }
    Matcher dash = DASH.matcher(text);
    if (dash.matches()) {
      return Optional.of(dash);
    }
    Matcher brackets = BRACKETS.matcher(text);
    return brackets.matches() && isWhoAndWhen(brackets.group(3))
        ? Optional.of(brackets)
        : Optional.empty();
  }

  private boolean isWhoAndWhen(String text) {
    return responsibilities.of(text).isPresent();
  }
}
