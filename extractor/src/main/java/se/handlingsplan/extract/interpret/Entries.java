package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Texts;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Responsibility;

/** Makes entries of what stands in a cell: understood, unclear or blank. */
final class Entries {
  /** Signs that say that there is nothing to say. */
  private static final Pattern NOTHING = Pattern.compile("[-–—\\s]*");

  private final Lexicon lexicon;
  private final Responsibilities responsibilities;
  private final Fillers fillers;
  private final List<SetAside> setAside;

  Entries(
      Lexicon lexicon,
      Responsibilities responsibilities,
      Fillers fillers,
      List<SetAside> setAside) {
    this.lexicon = lexicon;
    this.responsibilities = responsibilities;
    this.fillers = fillers;
    this.setAside = setAside;
  }

  Entry<Responsibility> responsibility(Cell cell) {
    return entry(cell.blocks(), cell.provenance(), passage -> responsibilities.of(passage.text()));
  }

  Entry<Responsibility> responsibility(List<Block> blocks, Provenance provenance) {
    return entry(blocks, provenance, passage -> responsibilities.of(passage.text()));
  }

  Entry<FollowUp> followUp(Cell cell) {
    return entry(
        cell.blocks(),
        cell.provenance(),
        passage -> Optional.of(FollowUps.of(passage.content(), lexicon)).filter(f -> !f.isEmpty()));
  }

  /** An indicator cell where there is no follow-up column: its lines are the indicators. */
  Entry<FollowUp> indicators(Cell cell) {
    return entry(
        cell.blocks(),
        cell.provenance(),
        passage ->
            Optional.of(
                new FollowUp(
                    Optional.empty(),
                    List.of(),
                    lines(passage).stream().flatMap(line -> Indicators.in(line).stream()).toList(),
                    List.of())));
  }

  Entry<Period> period(List<Block> blocks, Provenance provenance) {
    return entry(blocks, provenance, passage -> Periods.parse(passage.text()));
  }

  /** A day under a heading such as "Klart senast" is only an end. */
  Entry<Period> deadline(List<Block> blocks, Provenance provenance) {
    return entry(
        blocks, provenance, passage -> Periods.parse(passage.text()).map(Entries::withoutStart));
  }

  private static Period withoutStart(Period period) {
    return period.start().isPresent() && period.start().equals(period.end())
        ? new Period(Optional.empty(), period.end())
        : period;
  }

  /** The period of two cells, the first of which tells the beginning and the second the end. */
  Entry<Period> period(Cell start, Cell end) {
    List<Block> both = new ArrayList<>(start.blocks());
    both.addAll(end.blocks());
    return entry(
        both,
        start.provenance().and(end.provenance()),
        passage -> Periods.between(written(start), written(end)));
  }

  private static String written(Cell cell) {
    return saysNothing(cell.text()) ? "" : cell.text();
  }

  static List<String> lines(Passage passage) {
    return Lines.of(passage.content()).stream().map(Lines.Line::plain).toList();
  }

  /** Whether a text is blank or a dash. */
  static boolean saysNothing(String text) {
    return NOTHING.matcher(text).matches();
  }

  private <T> Entry<T> entry(
      List<Block> blocks, Provenance provenance, Function<Passage, Optional<T>> meaning) {
    String text = Texts.of(blocks);
    if (saysNothing(text) || fillers.isFiller(text)) {
      if (!text.isBlank()) {
        setAside.add(new SetAside(text.strip(), SetAside.Reason.SEPARATOR, provenance));
      }
      return new Entry.Blank<>(provenance);
    }
    Passage passage = new Passage(blocks, provenance);
    return meaning
        .apply(passage)
        .map(understood -> (Entry<T>) new Entry.Understood<>(passage, understood))
        .orElseGet(() -> new Entry.Unclear<>(passage));
  }
}
