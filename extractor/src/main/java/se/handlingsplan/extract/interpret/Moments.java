package se.handlingsplan.extract.interpret;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands wordings for one stretch of time as the calendar has them: a day, week, month,
 * quarter, third, half or year, also several of a kind in a row ("kvartal 1–3 2025"). Texts are
 * folded.
 */
final class Moments {
  private static final String YEAR_AT_END = "(?:,? (?:år )?(\\d{4})| ?[-'’](\\d{2})| (\\d{2}))?";
  private static final String YEAR_IN_FRONT = "(?:(\\d{4})[ -]+)";
  private static final String TO = " ?(?:-|till|och|/) ?";

  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");

  /** "26-01-15" and "260115", of this century and no figure of another kind. */
  private static final Pattern SHORT = Pattern.compile("([1-4]\\d)(-?)([01]\\d)\\2([0-3]\\d)");

  private static final Pattern SLASHED =
      Pattern.compile("(?:den )?(\\d{1,2})/(\\d{1,2})(?:[- /](\\d{4})|[- /]'?-?(\\d{2}))?");
  private static final Pattern DAY =
      Pattern.compile("(?:den )?(\\d{1,2})(?::[ae]|\\.)? ([a-zåäö]{3,})\\.?" + YEAR_AT_END);
  private static final Pattern LAST_DAY =
      Pattern.compile("(?:den )?(?:sista|siste|utgången av|slutet av|slutet på)(?: dagen i)? (.+)");
  private static final Pattern MONTH =
      Pattern.compile(
          "([a-zåäö]{3,})\\.?(?: månad)?"
              + YEAR_AT_END
              + "|"
              + YEAR_IN_FRONT
              + "([a-zåäö]{3,})\\.?");
  private static final Pattern NUMERIC_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(q|k|kv\\.?|kvartal|tertial|t|h|halvår)(?:et|en)? ?([1-4])(?:"
              + TO
              + "(?:q|k|kv\\.?|kvartal|tertial|t|h|halvår)? ?([1-4]))?(?:,? ?-?(?:år )?(\\d{4})| ?[-'’](\\d{2}))?");
  private static final Pattern YEAR_COUNTED =
      Pattern.compile(
          "(\\d{4})[ ,:-]*(q|kv\\.?|kvartal|tertial|halvår|h) ?([1-4])(?:"
              + TO
              + "(?:q|kv\\.?|kvartal|tertial|halvår|h)? ?([1-4]))?");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(första|andra|tredje|fjärde|sista|1:a|2:a|3:e|4:e)(?:"
              + TO
              + "(första|andra|tredje|fjärde|sista|1:a|2:a|3:e|4:e))? (kvartalet|halvåret|tertialet)"
              + "(?:,? (?:av |år |under )?(\\d{4}))?");
  private static final Pattern YEAR =
      Pattern.compile("(?:hela |under |helår |kalenderåret )?(?:år(?:et)? )?(\\d{4})");
  private static final Pattern WEEKS =
      Pattern.compile(
          "(?:v\\.?|vecka|veckorna) ?(\\d{1,2})(?:"
              + TO
              + "(?:v\\.?|vecka)? ?(\\d{1,2}))?(?:,? (?:år )?(\\d{4}))?");

  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "första", 1, "andra", 2, "tredje", 3, "fjärde", 4, "1:a", 1, "2:a", 2, "3:e", 3, "4:e",
          4);

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  private static final int CENTURY = 2000;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private Moments() {}

  /**
   * From the first day to the last.
   *
   * @param isYear whether the text said nothing but years
   */
  record Span(LocalDate first, LocalDate last, boolean isYear) {
    Span(LocalDate first, LocalDate last) {
      this(first, last, false);
    }
  }

  /**
   * The stretch of time that the whole text names.
   *
   * @param year the year where the text names none
   */
  static Optional<Span> span(String text, OptionalInt year) {
    try {
      return day(text, year)
          .or(() -> lastDay(text, year))
          .or(() -> month(text, year))
          .or(() -> part(text, year))
          .or(() -> weeks(text, year))
          .or(() -> year(text))
          .filter(Moments::isLikely);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isLikely(Span span) {
    return span.first().getYear() >= FIRST_YEAR && span.last().getYear() <= LAST_YEAR;
  }

  private static Optional<Span> day(String text, OptionalInt year) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(number(compact, 1), number(compact, 2), number(compact, 3));
    }
    Matcher brief = SHORT.matcher(text);
    if (brief.matches()) {
      return day(CENTURY + number(brief, 1), number(brief, 3), number(brief, 4));
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      OptionalInt ofYear = yearIn(slashed, year, 3, 4);
      return ofYear.isEmpty()
          ? Optional.empty()
          : day(ofYear.getAsInt(), number(slashed, 2), number(slashed, 1));
    }
    Matcher swedish = DAY.matcher(text);
    if (!swedish.matches()) {
      return Optional.empty();
    }
    OptionalInt month = monthNumber(swedish.group(2));
    OptionalInt ofYear = yearIn(swedish, year, 3, 4, 5);
    return month.isEmpty() || ofYear.isEmpty()
        ? Optional.empty()
        : day(ofYear.getAsInt(), month.getAsInt(), number(swedish, 1));
  }

  private static Optional<Span> day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return Optional.of(new Span(date, date));
  }

  /** "Sista juni 2025", "utgången av 2025". */
  private static Optional<Span> lastDay(String text, OptionalInt year) {
    Matcher last = LAST_DAY.matcher(text);
    return last.matches()
        ? span(last.group(1), year).map(span -> new Span(span.last(), span.last()))
        : Optional.empty();
  }

  private static Optional<Span> month(String text, OptionalInt year) {
    Matcher numeric = NUMERIC_MONTH.matcher(text);
    if (numeric.matches()) {
      return Optional.of(whole(YearMonth.of(number(numeric, 1), number(numeric, 2)), 1));
    }
    Matcher named = MONTH.matcher(text);
    if (!named.matches()) {
      return Optional.empty();
    }
    boolean yearFirst = named.group(1) == null;
    OptionalInt month = monthNumber(named.group(yearFirst ? 6 : 1));
    OptionalInt ofYear =
        yearFirst ? OptionalInt.of(number(named, 5)) : yearIn(named, year, 2, 3, 4);
    return month.isPresent() && ofYear.isPresent()
        ? Optional.of(whole(YearMonth.of(ofYear.getAsInt(), month.getAsInt()), 1))
        : Optional.empty();
  }

  /** Quarters, thirds and halves of a year. */
  private static Optional<Span> part(String text, OptionalInt year) {
    Matcher counted = COUNTED.matcher(text);
    if (counted.matches()) {
      return parts(
          counted.group(1),
          number(counted, 2),
          counted.group(3) == null ? number(counted, 2) : number(counted, 3),
          yearIn(counted, year, 4, 5));
    }
    Matcher yearFirst = YEAR_COUNTED.matcher(text);
    if (yearFirst.matches()) {
      return parts(
          yearFirst.group(2),
          number(yearFirst, 3),
          yearFirst.group(4) == null ? number(yearFirst, 3) : number(yearFirst, 4),
          OptionalInt.of(number(yearFirst, 1)));
    }
    Matcher words = IN_WORDS.matcher(text);
    if (words.matches()) {
      String unit = words.group(3);
      int count = 12 / months(unit);
      int first = ORDINALS.getOrDefault(words.group(1), count);
      int last = words.group(2) == null ? first : ORDINALS.getOrDefault(words.group(2), count);
      return parts(unit, first, last, yearIn(words, year, 4));
    }
    return Optional.empty();
  }

  private static int months(String unit) {
    return unit.startsWith("h") ? 6 : unit.startsWith("t") ? 4 : 3;
  }

  private static Optional<Span> parts(String unit, int first, int last, OptionalInt year) {
    int months = months(unit);
    boolean exists = first <= last && last * months <= 12;
    return year.isPresent() && exists
        ? Optional.of(
            whole(
                YearMonth.of(year.getAsInt(), (first - 1) * months + 1),
                (last - first + 1) * months))
        : Optional.empty();
  }

  private static Optional<Span> weeks(String text, OptionalInt otherwise) {
    Matcher weeks = WEEKS.matcher(text);
    if (!weeks.matches()) {
      return Optional.empty();
    }
    OptionalInt year = yearIn(weeks, otherwise, 3);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int first = number(weeks, 1);
    int last = weeks.group(2) == null ? first : number(weeks, 2);
    return Optional.of(
        new Span(monday(year.getAsInt(), first), monday(year.getAsInt(), last).plusDays(6)));
  }

  private static LocalDate monday(int year, int week) {
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
        .with(DayOfWeek.MONDAY);
  }

  private static Optional<Span> year(String text) {
    Matcher matcher = YEAR.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Span whole = whole(YearMonth.of(number(matcher, 1), 1), 12);
    return Optional.of(new Span(whole.first(), whole.last(), true));
  }

  private static Span whole(YearMonth first, int months) {
    return new Span(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  /** Full names and their beginnings of three letters or more: "jan", "sept". */
  private static OptionalInt monthNumber(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(name)) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** The year in the first of the groups that holds one; two digits are of this century. */
  private static OptionalInt yearIn(Matcher matcher, OptionalInt otherwise, int... groups) {
    for (int group : groups) {
      String year = matcher.group(group);
      if (year != null) {
        int number = Integer.parseInt(year);
        return OptionalInt.of(year.length() == 2 ? 2000 + number : number);
      }
    }
    return otherwise;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
