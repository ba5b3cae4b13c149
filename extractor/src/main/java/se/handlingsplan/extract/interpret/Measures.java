package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import se.handlingsplan.plan.Responsibility;
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
      Pattern.compile("^(.*\\S)(\\s+\\()([^()]+)(\\))\\.?$", Pattern.DOTALL);

  private final Entries entries;
  private final Responsibilities responsibilities;
  private final List<SetAside> setAside;

  Measures(Entries entries, Responsibilities responsibilities, List<SetAside> setAside) {
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
                new Passage(List.of(), cell.provenance()), Optional.empty(), Optional.empty())
            : MeasureCell.of(cell.blocks(), cell.provenance());
    return new Measure(
        "",
        measure.title(),
        description(measure, fields),
        period(fields, measure, cell.provenance()),
        fields.cell(Column.RESPONSIBILITY).map(entries::responsibility).orElse(Entry.absent()),
        followUp(fields),
        fields.cell(Column.STATUS).flatMap(status -> status(status.text())),
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
        .orElse(Entry.absent());
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
    return entry
        .written()
        .filter(passage -> !indicators.isEmpty() || !targets.isEmpty())
        .map(
            passage ->
                (Entry<FollowUp>)
                    new Entry.Understood<>(passage, with(entry.understood(), indicators, targets)))
        .orElse(entry);
  }

  private static List<String> lines(Cell cell) {
    return Entries.lines(new Passage(cell.blocks(), cell.provenance())).stream()
        .filter(line -> !line.matches("[-–—]"))
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

  /** The steps of the scale by letter or in words. */
  private static Optional<Status> status(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "g", "genomförd", "klar", "avslutad" -> Optional.of(Status.DONE);
      case "h" -> Optional.of(Status.HALF);
      case "p", "påbörjad", "pågår", "pågående" -> Optional.of(Status.STARTED);
      case "e", "ej påbörjad", "inte påbörjad", "planerad" -> Optional.of(Status.NOT_STARTED);
      case "ej relevant", "inte relevant" -> Optional.of(Status.NOT_RELEVANT);
      default -> Optional.empty();
    };
  }

  /**
   * A list item: what is to be done and, after a dash, a label or in brackets, by whom; at the end
   * perhaps when.
   */
  Measure ofItem(List<Block> blocks, Provenance provenance) {
    RichText text =
        blocks.getFirst() instanceof Block.Paragraph paragraph ? paragraph.text() : RichText.of("");
    List<Block> rest = text.isBlank() ? blocks : blocks.subList(1, blocks.size());
    Entry<Period> period = Entry.absent();
    Optional<Trailing> when = Trailing.in(text.text());
    if (when.isPresent()) {
      period =
          entries.period(List.of(line(text, when.get().start(), when.get().end())), provenance);
      separator(text.text().substring(when.get().titleEnd(), when.get().start()), provenance);
      separator(text.text().substring(when.get().end()), provenance);
      text = text.slice(0, when.get().titleEnd());
    }
    RichText title = text;
    Entry<Responsibility> responsibility = Entry.absent();
    Optional<Matcher> parts = divide(text.text());
    if (parts.isPresent()) {
      Matcher matcher = parts.get();
      title = text.slice(matcher.start(1), matcher.end(1));
      responsibility =
          entries.responsibility(List.of(line(text, matcher.start(3), matcher.end(3))), provenance);
      separator(text.text().substring(matcher.end(1), matcher.start(3)), provenance);
      separator(text.text().substring(matcher.end(3)), provenance);
    }
    return new Measure(
        "",
        new Passage(List.of(new Block.Paragraph(title, Provenance.none())), provenance),
        rest.isEmpty() ? Optional.empty() : Optional.of(new Passage(rest, provenance)),
        period,
        responsibility,
        Entry.absent(),
        Optional.empty(),
        Map.of(),
        provenance);
  }

  private static Block line(RichText text, int start, int end) {
    return new Block.Paragraph(text.slice(start, end), Provenance.none());
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
    return brackets.matches() && responsibilities.of(brackets.group(3)).isPresent()
        ? Optional.of(brackets)
        : Optional.empty();
  }
}
