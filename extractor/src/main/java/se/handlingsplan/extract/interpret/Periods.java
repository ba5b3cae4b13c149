package se.handlingsplan.extract.interpret;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.extract.interpret.Moments.Span;
import se.handlingsplan.plan.Period;
import se.handlingsplan.text.Wording;

/**
 * Understands when something happens: stretches of time, ranges of them, and words for beginning
 * and end. A quarter, month or year covers its first to last day. What is vague ("löpande", "våren
 * 2025", "två gånger per år") is understood as that and has neither beginning nor end; so have
 * several periods of which nobody can tell that they are one.
 */
final class Periods {
  /** What may stand before a period without changing it. */
  private static final Pattern FILLER =
      Pattern.compile(
          "^(?:(?:tid|tidplan|tidsplan|period|när|planerat|planeras|preliminärt|prel\\.?|ca|cirka|omkring"
              + "|genomförs|genomföra|pågår|pågående|sker|utförs|gäller|perioden|åren|arbetet pågår)(?: under| till)?:? )+");

  private static final Pattern REMARK =
      Pattern.compile(" \\((?:prel\\.?|preliminärt|ca|cirka)\\)$");

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:(?:klart|klar|klara|färdigt|färdig|färdigställd|färdigställt|slutfört|slutförs|avslutas|avslutat|genomfört"
              + "|genomförs|levereras|redovisas|ska vara klart|senaste datum|deadline|slut|slutdatum|tidsfrist|sluttid)"
              + "[:,]? )?(?:senast|till och med|t\\.? ?o\\.? ?m\\.?|tom|innan|före|inom|under)(?: den| i)?:? (.+)"
              + "|(?:klart|klar|klara|färdigt|färdig|färdigställt|slut|slutdatum|sluttid|slutförs|slutfört|avslutas|deadline"
              + "|ska vara klart|till)(?: den| i| till)?:? (.+)");

  private static final Pattern UNDER = Pattern.compile("^(?:under|inom|genomförs under) .*");

  private static final Pattern FROM =
      Pattern.compile(
          "(?:start|startar|startas|startdatum|påbörjas|påbörjad|börjar|inleds|från och med|fr\\. ?o\\. ?m\\.?|fr o m|from|från"
              + "|med start|ikraftträdande)(?: den| i| under| från)?:? (.+)"
              + "|(.+?),? (?:och framåt|framåt|och tills vidare|tills vidare|och löpande|och därefter löpande"
              + "|därefter löpande|, löpande)|(.+?) ?-");

  private static final Pattern FROM_UNTIL =
      Pattern.compile(
          "(?:(?:från och med|fr\\. ?o\\. ?m\\.?|fr o m|from|från|mellan)(?: den)? )?(.+?),?"
              + " (?:till och med|t\\. ?o\\. ?m\\.?|t o m|tom|till)(?: den)? (.+)"
              + "|mellan (?:den )?(.+?) och (?:den )?(.+)");

  private static final Pattern OPEN_END =
      Pattern.compile("(.+?) ?- ?(?:tills vidare|och framåt|löpande|pågående)");

  /** Marks between several periods in one cell. */
  private static final Pattern BETWEEN = Pattern.compile(" ?[;\\n] ?|, (?=\\p{L})| och (?=\\p{L})");

  private static final String SEASON =
      "(?:vår|vår(?:en|terminen)?|höst(?:en|terminen)?|sommar(?:en)?|vinter(?:n)?|vt|ht)";

  private static final String OF_YEAR = "(?:[ ,-]*(?:\\d{4}|\\d{2}|'\\d{2}|\\d{4}/\\d{2,4}))?";

  private static final String SEASON_OF_YEAR =
      "(?:under |i |på |inför |tidig |sen |slutet av |början av |start )*" + SEASON + OF_YEAR;

  private static final String HOW_OFTEN =
      "(?:(?:pågår |pågående |sker |genomförs |arbetet sker )?(?:löpande|fortlöpande|kontinuerligt|återkommande|pågår|pågående|årligen"
          + "|årsvis|månadsvis|månatligen|kvartalsvis|veckovis|terminsvis|dagligen|regelbundet|tills vidare|vid behov"
          + "|permanent|ej (?:fastställt|beslutat|tidsatt)|inte (?:fastställt|beslutat|tidsatt)|hela (?:året|perioden|planperioden)"
          + "|under (?:hela )?(?:året|perioden|planperioden|avtalsperioden|mandatperioden|programperioden)))";

  private static final Pattern VAGUE =
      Pattern.compile(
          HOW_OFTEN
              + "(?:[ ,]+(?:och |samt )?(?:tills vidare|"
              + HOW_OFTEN
              + "|under .{3,40}|hela .{3,30}|från .{3,30}|sedan .{3,30}|\\d{4}(?:-\\d{2,4})?|varje .{2,30}|i .{3,30}))*"
              + "|"
              + SEASON_OF_YEAR
              + "(?: ?(?:-|/|och|till|samt) ?"
              + SEASON_OF_YEAR
              + ")*"
              + "|(?:.{0,25}\\b)?varje (?:år|månad|vecka|kvartal|termin|skollov|läsår|höst|vår|vinter|sommar|halvår|tertial|dag).{0,20}"
              + "|(?:minst |högst |ca |cirka )?(?:en|två|tre|fyra|fem|sex|\\d+)(?:-\\d+)? (?:gång|gånger|tillfällen?|möten)"
              + "(?: (?:per|om|i|under|varje|varannan) .{2,20})?"
              + "|(?:vartannat|vart (?:tredje|fjärde|femte)) år|varannan (?:vecka|månad)|en gång om året"
              + "|vid (?:läsårsstart|terminsstart|årsskiftet|behov|.{3,20}start)"
              + "|(?:under |för |inför )?(?:läsår(?:et|en)?|skolår(?:et)?) ?\\d{2,4}[/-]\\d{2,4}"
              + "|(?:vid |runt |kring |efter |före )?(?:års|halvårs)skiftet(?: \\d{4}(?:/\\d{2,4})?)?"
              + "|\\d{4}/\\d{2,4}|(?:i |under )?(?:början|mitten|slutet) av .{3,30}");

  /** A longer text may speak of time, but does not only tell a period. */
  private static final int LONGEST = 250;

  private Periods() {}

  /** The period that the whole text tells; empty where it is not about time or not understood. */
  static Optional<Period> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Period> whole = one(Wording.fold(text));
    return whole.isPresent() ? whole : several(text);
  }

  /** The period from the beginning of one wording to the end of another. */
  static Optional<Period> between(String start, String end) {
    Optional<LocalDate> first = parse(start).flatMap(period -> period.start().or(period::end));
    Optional<LocalDate> last = parse(end).flatMap(period -> period.end().or(period::start));
    boolean understood =
        (first.isPresent() || last.isPresent())
            && (start.isBlank() || parse(start).isPresent())
            && (end.isBlank() || parse(end).isPresent());
    return understood ? Optional.of(new Period(first, last)) : Optional.empty();
  }

  private static Optional<Period> one(String folded) {
    String bare = REMARK.matcher(folded).replaceFirst("");
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    Optional<Period> found = plain(bare);
    if (found.isPresent()) {
      return found;
    }
    String unfilled = FILLER.matcher(bare).replaceFirst("");
    return unfilled.equals(bare) ? Optional.empty() : plain(unfilled);
  }

  private static Optional<Period> plain(String folded) {
    if (VAGUE.matcher(folded).matches()) {
      return Optional.of(new Period(Optional.empty(), Optional.empty()));
    }
    Optional<Span> moment = Moments.span(folded, OptionalInt.empty());
    if (moment.isPresent()) {
      return moment.map(span -> new Period(Optional.of(span.first()), Optional.of(span.last())));
    }
    Matcher both = FROM_UNTIL.matcher(folded);
    if (both.matches()) {
      Optional<Period> range =
          both.group(1) != null
              ? range(both.group(1), both.group(2))
              : range(both.group(3), both.group(4));
      if (range.isPresent()) {
        return range;
      }
    }
    Matcher open = OPEN_END.matcher(folded);
    if (open.matches()) {
      Optional<Period> from = from(open.group(1));
      if (from.isPresent()) {
        return from;
      }
    }
    Matcher until = UNTIL.matcher(folded);
    if (until.matches()) {
      String day = until.group(1) != null ? until.group(1) : until.group(2);
      boolean within = UNDER.matcher(folded).matches();
      Optional<Period> end =
          Moments.span(day, OptionalInt.empty())
              .map(
                  span ->
                      new Period(
                          within ? Optional.of(span.first()) : Optional.empty(),
                          Optional.of(span.last())));
      if (end.isPresent()) {
        return end;
      }
    }
    Matcher from = FROM.matcher(folded);
    if (from.matches()) {
      String day =
          from.group(1) != null
              ? from.group(1)
              : from.group(2) != null ? from.group(2) : from.group(3);
      Optional<Period> start = from(day);
      if (start.isPresent()) {
        return start;
      }
    }
    return anyRange(folded);
  }

  private static Optional<Period> from(String day) {
    return Moments.span(day, OptionalInt.empty())
        .map(span -> new Period(Optional.of(span.first()), Optional.empty()));
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

  /**
   * The end may lend its year to the start ("april–december 2024"), the start to the end ("1 mars
   * 2025–30 juni"), and the end its month to the start ("1–15 mars 2025").
   */
  private static Optional<Period> range(String start, String end) {
    Optional<Span> last =
        Moments.span(end, OptionalInt.empty())
            .or(
                () ->
                    Moments.span(start, OptionalInt.empty())
                        .flatMap(from -> endingAfter(from, end)));
    return last.flatMap(
        to ->
            startingBefore(to, start, end)
                .filter(from -> to.isYear() == from.isYear() || !to.isYear() || isDated(start))
                .map(from -> new Period(Optional.of(from.first()), Optional.of(to.last()))));
  }

  private static boolean isDated(String start) {
    return Moments.span(start, OptionalInt.empty()).isPresent();
  }

  /** An end without a year is the next of its name; one of two digits is a year. */
  private static Optional<Span> endingAfter(Span from, String end) {
    if (from.isYear()) {
      return end.matches("\\d{2}")
          ? Moments.span((from.first().getYear() / 100) + end, OptionalInt.empty())
          : Optional.empty();
    }
    int year = from.first().getYear();
    return Moments.span(end, OptionalInt.of(year))
        .filter(to -> !to.last().isBefore(from.first()))
        .or(() -> Moments.span(end, OptionalInt.of(year + 1)));
  }

  private static Optional<Span> startingBefore(Span to, String start, String end) {
    int year = to.last().getYear();
    Optional<Span> sameYear =
        Moments.span(start, OptionalInt.of(year))
            .filter(from -> !isLent(from, start) || !from.first().isAfter(to.last()));
    if (sameYear.isPresent()) {
      return sameYear;
    }
    Optional<Span> yearBefore = Moments.span(start, OptionalInt.of(year - 1));
    if (yearBefore.isPresent()) {
      return yearBefore;
    }
    Matcher day = Pattern.compile("(?:den )?\\d{1,2}").matcher(start);
    Matcher rest = Pattern.compile("\\d{1,2}(/\\d.*| \\p{L}.*)").matcher(end);
    return day.matches() && rest.matches()
        ? Moments.span(start + rest.group(1), OptionalInt.of(year))
        : Optional.empty();
  }

  /** Whether the year of a start is not its own. */
  private static boolean isLent(Span from, String start) {
    return Moments.span(start, OptionalInt.empty()).filter(from::equals).isEmpty();
  }

  /**
   * Several periods: a beginning and an end told apart are one; otherwise nothing is fixed, as long
   * as each of them is about time.
   */
  private static Optional<Period> several(String text) {
    List<String> parts =
        BETWEEN
            .splitAsStream(text.strip())
            .map(Wording::fold)
            .filter(part -> !part.isEmpty())
            .toList();
    if (parts.size() < 2) {
      return Optional.empty();
    }
    List<Optional<Period>> periods = parts.stream().map(Periods::labelled).toList();
    if (periods.size() == 2 && periods.stream().allMatch(Optional::isPresent)) {
      Period first = periods.getFirst().orElseThrow();
      Period last = periods.getLast().orElseThrow();
      boolean divided =
          first.start().isPresent()
              && first.end().isEmpty()
              && last.start().isEmpty()
              && last.end().isPresent();
      if (divided) {
        return Optional.of(new Period(first.start(), last.end()));
      }
    }
    boolean someYear = text.matches("(?s).*\\d{4}.*");
    boolean timely =
        periods.stream().allMatch(Optional::isPresent)
            || (someYear && parts.stream().allMatch(Periods::isTimely));
    return timely ? Optional.of(new Period(Optional.empty(), Optional.empty())) : Optional.empty();
  }

  /** "Etapp 1: 1/4 2025–30/9 2025" tells when a stage is. */
  private static Optional<Period> labelled(String part) {
    Optional<Period> whole = one(part);
    int colon = part.indexOf(": ");
    return whole.isPresent() || colon < 0 ? whole : one(part.substring(colon + 2));
  }

  /** A part that has its year from another: "maj och september 2026". */
  private static boolean isTimely(String part) {
    return labelled(part).isPresent() || Moments.span(part, OptionalInt.of(2000)).isPresent();
  }
}
