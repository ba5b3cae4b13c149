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
import se.handlingsplan.profile.Topic;

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

  /** What being a heading of level 0 would count. */
  private static final int HEADING = 6;

  private static final int WITH_YEAR = 3;
  private static final int AGREEMENT = 6;

  /** Chapters have numbers, titles have not. */
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}(?:\\.\\d+)*\\.?\\s");

  /** "Dokumenttyp: Handlingsplan" tells of the document and is not its name. */
  private static final Pattern FACT = Pattern.compile("^[\\p{L} ]{3,30}:");

  private static final Pattern FOR_SOMETHING =
      Pattern.compile("(?iu)\\b(?:för|mot|till|om|inom|i)\\b");

  /** A paragraph that is longer is text, not a title. */
  private static final int LONGEST_TITLE = 160;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

  /** The year in the name of the UN's goals is nobody's plan's. */
  private static final Pattern AGENDA = Pattern.compile("(?i)\\bAgenda\\s+2030\\b");

  private static final Pattern YEARS = Pattern.compile("(20\\d{2})\\s*[-–—]\\s*(20\\d{2})");
  private static final Pattern SHORT_NAME = Pattern.compile("\\((\\p{Lu}{2,10})\\)");
  private static final Pattern REGION =
      Pattern.compile("(\\p{Lu}\\p{L}+ län)\\b|\\bi (\\p{Lu}\\p{L}+)(?: \\d|$|,)");

  /** A line of the front. */
  private record Candidate(int index, int level, RichText text, Provenance provenance) {
    boolean heading() {
      return level > 0;
    }

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
            front.add(new Candidate(i, heading.level(), heading.text(), heading.provenance()));
        case Block.Paragraph paragraph ->
            front.add(new Candidate(i, 0, paragraph.text(), paragraph.provenance()));
        case Block.ListBlock list -> {
          if (hasHeading(front)) {
            return front;
          }
        }
        case Block.Table table -> {
          if (hasHeading(front)) {
            return front;
          }
        }
      }
    }
    return front;
  }

  /** Menus and boxes of facts may stand before the first heading. */
  private static boolean hasHeading(List<Candidate> front) {
    return front.stream().anyMatch(Candidate::heading);
  }

  /**
   * The line that most looks like a plan's name: it names a kind of plan and perhaps a year, is a
   * heading rather than a line, a high one rather than a low one, and stands early. Without any
   * such line the first heading, else the first line.
   */
  private static Optional<Candidate> title(List<Candidate> front, Lexicon lexicon) {
    List<Candidate> headings = front.stream().filter(Candidate::heading).toList();
    List<Candidate> lines =
        front.stream().filter(FrontMatter::isShort).filter(line -> !isSentence(line)).toList();
    Optional<Candidate> best = Optional.empty();
    int most = 0;
    for (Candidate line : lines) {
      int points = points(line, lexicon);
      if (points > most) {
        best = Optional.of(line);
        most = points;
      }
    }
    return best.or(() -> headings.stream().findFirst()).or(() -> lines.stream().findFirst());
  }

  /** 0 for a line that names no plan. */
  private static int points(Candidate line, Lexicon lexicon) {
    String text = line.text().text();
    // "Handlingsplan 2025" may also be a chapter's heading.
    if (lexicon.topic(text).filter(topic -> topic != Topic.CHAPTER).isPresent()
        || !lexicon.plan().endsWordIn(text)
        || NUMBERED.matcher(text).find()
        || LabelledText.leading(line.text(), lexicon).isPresent()
        || FACT.matcher(text).find()) {
      return 0;
    }
    int points = line.heading() ? Math.max(HEADING - line.level(), 1) : 1;
    points += YEAR.matcher(text).find() ? WITH_YEAR : 0;
    points += FOR_SOMETHING.matcher(text).find() ? 1 : 0;
    points += line.index() < 3 ? 2 : 0;
    points -= isAgreement(line, lexicon) && YEARS.matcher(text).find() ? AGREEMENT : 0;
    return Math.max(points, 1);
  }

  /** A line that ends like a sentence is none of names. */
  private static boolean isSentence(Candidate line) {
    String text = line.text().text().strip();
    return !line.heading() && (text.endsWith(".") || text.endsWith(":") || text.contains("...."));
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
      String text = AGENDA.matcher(title.get().text().text()).replaceAll(" ");
      // A year of its own before those of a range: "Strategi 2022–2030 – handlingsplan 2025".
      // One beyond the range is what the plan works towards: "Vision 2040, plan 2025–2029".
      Matcher range = YEARS.matcher(text);
      int last = range.find() ? Integer.parseInt(range.group(2)) : Integer.MAX_VALUE;
      Matcher alone = YEAR.matcher(YEARS.matcher(text).replaceAll(" "));
      if (alone.find() && Integer.parseInt(alone.group(1)) <= last) {
        return OptionalInt.of(Integer.parseInt(alone.group(1)));
      }
      range.reset();
      if (range.find()) {
        return OptionalInt.of(Integer.parseInt(range.group(1)));
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
