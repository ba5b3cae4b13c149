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
import se.handlingsplan.plan.Period;
import se.handlingsplan.text.Wording;

/**
 * Understands when something happens: ISO and Swedish dates, months, quarters, halves, weeks and
 * years, ranges of them, and words for beginning, end and vagueness. A quarter, month or year
 * covers its first to last day.
 */
final class Periods {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY =
      Pattern.compile("(?:den )?(\\d{1,2}) ([a-zåäö]+)\\.?(?: (\\d{4}))?");
  private static final Pattern MONTH = Pattern.compile("([a-zåäö]+)\\.?(?: (\\d{4}))?");
  private static final Pattern NUMERIC_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern QUARTER =
      Pattern.compile("(?:q|k|kv\\.?|kvartal) ?([1-4])(?:,? (\\d{4}))?");
  private static final Pattern QUARTER_IN_WORDS =
      Pattern.compile("(första|andra|tredje|fjärde) kvartalet(?: (\\d{4}))?");
  private static final Pattern HALF = Pattern.compile("(första|andra) halvåret(?: (\\d{4}))?");
  private static final Pattern YEAR = Pattern.compile("(?:år |hela |under |helår )?(\\d{4})");
  private static final Pattern WEEKS =
      Pattern.compile("(?:v\\.?|vecka|veckorna) ?(\\d{1,2})(?: ?- ?(\\d{1,2}))?,?(?: (\\d{4}))");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:klart? senast|senast|klart|klar|till och med|t\\.?o\\.?m\\.?|slut)(?: den)?:? (.+)");
  private static final Pattern FROM =
      Pattern.compile(
          "(?:start|startar|från och med|fr\\.?o\\.?m\\.?|från|med start)(?: den)?:? (.+)");
  private static final Pattern FROM_UNTIL =
      Pattern.compile(
          "(?:från och med|fr\\.?o\\.?m\\.?|från)(?: den)? (.+?) (?:till och med|t\\.?o\\.?m\\.?|till)(?: den)? (.+)");
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:löpande|pågående|tills vidare|kontinuerligt|varje år|årligen|våren|hösten|sommaren|vintern|vt|ht|"
              + "vårterminen|höstterminen|under våren|under hösten)(?:[ ,]+(?:under (?:hela )?(?:året|perioden|planperioden)|\\d{2,4}))?");

  private static final Map<String, Integer> ORDINALS =
      Map.of("första", 1, "andra", 2, "tredje", 3, "fjärde", 4);

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

  private Periods() {}

  /** The first and last day of something that has both. */
  private record Span(LocalDate first, LocalDate last) {}

  /** The period that the whole text tells; empty where it is not about time or not understood. */
  static Optional<Period> parse(String text) {
    String folded = Wording.fold(text);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    if (VAGUE.matcher(folded).matches()) {
      return Optional.of(new Period(Optional.empty(), Optional.empty()));
    }
    Matcher both = FROM_UNTIL.matcher(folded);
    if (both.matches()) {
      return range(both.group(1), both.group(2));
    }
    Matcher until = UNTIL.matcher(folded);
    if (until.matches()) {
      return span(until.group(1), OptionalInt.empty())
          .map(span -> new Period(Optional.empty(), Optional.of(span.last())));
    }
    Matcher from = FROM.matcher(folded);
    if (from.matches()) {
      return span(from.group(1), OptionalInt.empty())
          .map(span -> new Period(Optional.of(span.first()), Optional.empty()));
    }
    return span(folded, OptionalInt.empty())
        .map(span -> new Period(Optional.of(span.first()), Optional.of(span.last())))
        .or(() -> anyRange(folded));
  }

  private static Optional<Period> anyRange(String text) {
    for (int dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
      Optional<Period> range =
          range(text.substring(0, dash).strip(), text.substring(dash + 1).strip());
      if (range.isPresent()) {
        return range;
      }
    }
    return Optional.empty();
  }

  /** The end may lend its year to the start: "april–december 2024". */
  private static Optional<Period> range(String start, String end) {
    Optional<Span> last = span(end, OptionalInt.empty());
    return last.flatMap(
        to ->
            span(start, OptionalInt.of(to.last().getYear()))
                .map(from -> new Period(Optional.of(from.first()), Optional.of(to.last()))));
  }

  private static Optional<Span> span(String text, OptionalInt year) {
    try {
      return day(text, year)
          .or(() -> month(text, year))
          .or(() -> part(text, year))
          .or(() -> weeks(text))
          .or(() -> year(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Span> day(String text, OptionalInt year) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
      return Optional.of(new Span(day, day));
    }
    Matcher swedish = DAY.matcher(text);
    if (!swedish.matches()) {
      return Optional.empty();
    }
    OptionalInt month = monthNumber(swedish.group(2));
    OptionalInt ofYear = yearOr(swedish, 3, year);
    if (month.isEmpty() || ofYear.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.of(ofYear.getAsInt(), month.getAsInt(), number(swedish, 1));
    return Optional.of(new Span(day, day));
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
    OptionalInt month = monthNumber(named.group(1));
    OptionalInt ofYear = yearOr(named, 2, year);
    return month.isPresent() && ofYear.isPresent()
        ? Optional.of(whole(YearMonth.of(ofYear.getAsInt(), month.getAsInt()), 1))
        : Optional.empty();
  }

  /** A quarter or half of a year. */
  private static Optional<Span> part(String text, OptionalInt year) {
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return part(number(quarter, 1), 3, yearOr(quarter, 2, year));
    }
    Matcher inWords = QUARTER_IN_WORDS.matcher(text);
    if (inWords.matches()) {
      return part(ORDINALS.getOrDefault(inWords.group(1), 1), 3, yearOr(inWords, 2, year));
    }
    Matcher half = HALF.matcher(text);
    return half.matches()
        ? part(ORDINALS.getOrDefault(half.group(1), 1), 6, yearOr(half, 2, year))
        : Optional.empty();
  }

  private static Optional<Span> part(int number, int months, OptionalInt year) {
    return year.isPresent()
        ? Optional.of(whole(YearMonth.of(year.getAsInt(), (number - 1) * months + 1), months))
        : Optional.empty();
  }

  private static Optional<Span> weeks(String text) {
    Matcher weeks = WEEKS.matcher(text);
    if (!weeks.matches()) {
      return Optional.empty();
    }
    int year = number(weeks, 3);
    int first = number(weeks, 1);
    int last = weeks.group(2) == null ? first : number(weeks, 2);
    return Optional.of(new Span(monday(year, first), monday(year, last).plusDays(6)));
  }

  private static LocalDate monday(int year, int week) {
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
        .with(DayOfWeek.MONDAY);
  }

  private static Optional<Span> year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.matches()
        ? Optional.of(whole(YearMonth.of(number(year, 1), 1), 12))
        : Optional.empty();
  }

  private static Span whole(YearMonth first, int months) {
    return new Span(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  /** Full names and their beginnings of three letters or more: "jan", "sept". */
  private static OptionalInt monthNumber(String name) {
    if (name.length() < 3) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(name)) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt yearOr(Matcher matcher, int group, OptionalInt otherwise) {
    return matcher.group(group) == null ? otherwise : OptionalInt.of(number(matcher, group));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
