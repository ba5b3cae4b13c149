package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;

/**
 * What stands before the first table or list: the plan's title, its date and the agreement it
 * carries out.
 *
 * @param claimed the blocks that were used, by their index among the document's blocks
 */
record FrontMatter(
    Optional<Phrase> title,
    OptionalInt year,
    Optional<Plan.PlanDate> date,
    Optional<Agreement> agreement,
    Set<Integer> claimed) {

  /** Blocks looked through; what stands further down is no longer the front. */
  private static final int REACH = 20;

  /** A paragraph that is longer is text, not a title. */
  private static final int LONGEST_TITLE = 160;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
  private static final Pattern YEARS = Pattern.compile("(20\\d{2})\\s*[-–—]\\s*(20\\d{2})");
  private static final Pattern SHORT_NAME = Pattern.compile("\\((\\p{Lu}{2,10})\\)");
  private static final Pattern REGION =
      Pattern.compile("(\\p{Lu}\\p{L}+ län)\\b|\\bi (\\p{Lu}\\p{L}+)(?: \\d|$|,)");

  /** A line of the front. */
  private record Candidate(int index, boolean heading, RichText text, Provenance provenance) {
    Phrase phrase() {
      return new Phrase(text.text(), provenance);
    }
  }

  static FrontMatter of(List<Block> blocks, Lexicon lexicon) {
    List<Candidate> front = front(blocks);
    Set<Integer> claimed = new HashSet<>();
    Optional<Candidate> title = title(front, lexicon);
    title.ifPresent(found -> claimed.add(found.index()));
    Optional<Candidate> agreement =
        front.stream()
            .filter(candidate -> !claimed.contains(candidate.index()))
            .filter(candidate -> isAgreement(candidate, lexicon))
            .findFirst();
    agreement.ifPresent(found -> claimed.add(found.index()));
    Optional<Plan.PlanDate> date = Optional.empty();
    for (Candidate candidate : front) {
      Optional<Period> day = Periods.parse(candidate.text().text());
      if (date.isEmpty() && !claimed.contains(candidate.index()) && isDay(day)) {
        claimed.add(candidate.index());
        date = day.flatMap(Period::start).map(d -> new Plan.PlanDate(d, candidate.phrase()));
      }
    }
    return new FrontMatter(
        title.map(Candidate::phrase),
        year(title, date),
        date,
        agreement.map(found -> agreement(found.phrase())),
        claimed);
  }

  private static boolean isDay(Optional<Period> period) {
    return period.isPresent()
        && period.get().start().isPresent()
        && period.get().start().equals(period.get().end());
  }

  private static List<Candidate> front(List<Block> blocks) {
    List<Candidate> front = new ArrayList<>();
    for (int i = 0; i < Math.min(REACH, blocks.size()); i++) {
      switch (blocks.get(i)) {
        case Block.Heading heading ->
            front.add(new Candidate(i, true, heading.text(), heading.provenance()));
        case Block.Paragraph paragraph ->
            front.add(new Candidate(i, false, paragraph.text(), paragraph.provenance()));
        case Block.ListBlock list -> {
          return front;
        }
        case Block.Table table -> {
          return front;
        }
      }
    }
    return front;
  }

  /**
   * The first heading that names a plan, one with a year before others; else the first heading or
   * line.
   */
  private static Optional<Candidate> title(List<Candidate> front, Lexicon lexicon) {
    List<Candidate> headings = front.stream().filter(Candidate::heading).toList();
    int first = headings.isEmpty() ? 1 : headings.getFirst().index();
    List<Candidate> lines =
        front.stream()
            .filter(line -> line.heading() || (line.index() < first && isShort(line)))
            .toList();
    List<Candidate> plans =
        lines.stream()
            .filter(line -> lexicon.topic(line.text().text()).isEmpty())
            .filter(line -> lexicon.plan().endsWordIn(line.text().text()))
            .toList();
    return plans.stream()
        .filter(line -> line.index() < 3 && YEAR.matcher(line.text().text()).find())
        .filter(line -> !YEARS.matcher(line.text().text()).find() || !isAgreement(line, lexicon))
        .findFirst()
        .or(() -> plans.stream().filter(line -> !isAgreement(line, lexicon)).findFirst())
        .or(() -> plans.stream().findFirst())
        .or(() -> headings.stream().findFirst())
        .or(() -> lines.stream().findFirst());
  }

  private static boolean isShort(Candidate line) {
    return line.text().text().length() <= LONGEST_TITLE;
  }

  /** The name of an agreement, not a sentence about one. */
  private static boolean isAgreement(Candidate candidate, Lexicon lexicon) {
    String text = candidate.text().text();
    return lexicon.agreement().isIn(text)
        && (candidate.heading() || YEARS.matcher(text).find() || SHORT_NAME.matcher(text).find());
  }

  private static OptionalInt year(Optional<Candidate> title, Optional<Plan.PlanDate> date) {
    if (title.isPresent()) {
      String text = title.get().text().text();
      // A year of its own before those of a range: "Strategi 2022–2030 – handlingsplan 2025".
      Matcher alone = YEAR.matcher(YEARS.matcher(text).replaceAll(" "));
      if (alone.find()) {
        return OptionalInt.of(Integer.parseInt(alone.group(1)));
      }
      Matcher matcher = YEAR.matcher(text);
      if (matcher.find()) {
        return OptionalInt.of(Integer.parseInt(matcher.group(1)));
      }
    }
    return date.map(found -> OptionalInt.of(found.day().getYear())).orElse(OptionalInt.empty());
  }

  private static Agreement agreement(Phrase name) {
    Matcher years = YEARS.matcher(name.text());
    Optional<Period> period =
        years.find() ? Periods.parse(years.group(1) + "–" + years.group(2)) : Optional.empty();
    Matcher shortName = SHORT_NAME.matcher(name.text());
    Matcher region = REGION.matcher(name.text());
    return new Agreement(
        name,
        shortName.find() ? Optional.of(shortName.group(1)) : Optional.empty(),
        region.find()
            ? Optional.ofNullable(region.group(1)).or(() -> Optional.ofNullable(region.group(2)))
            : Optional.empty(),
        period);
  }
}
