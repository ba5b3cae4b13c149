package se.handlingsplan.change;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.text.Wildcard;
import se.handlingsplan.text.Wording;

/**
 * What of a plan belongs to its own year: the year in names of the plan and its parts, and the
 * columns that tell of the year that was.
 */
final class YearWords {
  private static final Pattern RANGE =
      Pattern.compile("(?<!\\d)(\\d{4})\\s*[-–—]\\s*(\\d{4})(?!\\d)");

  private final OptionalInt from;
  private final int to;
  private final List<Wildcard> columns;

  /**
   * The words of a plan that is carried over.
   *
   * @param columns headings of columns that tell of the year that was
   */
  YearWords(OptionalInt from, int to, List<String> columns) {
    this.from = from;
    this.to = to;
    this.columns = columns.stream().map(Wildcard::of).toList();
  }

  /** A name with the plan's year, where it stands as a number of its own and not in a range. */
  String advanced(String name) {
    if (from.isEmpty()) {
      return name;
    }
    Pattern year =
        Pattern.compile(
            "(?<![\\d–—/-])(?<![–—/-]\\s)" + from.getAsInt() + "(?!\\s*[–—/-]\\s*\\d)(?!\\d)");
    return year.matcher(name).replaceAll(Integer.toString(to));
  }

  /** Whether a column tells of a year that has passed. */
  boolean isPast(String heading) {
    String folded = Wording.fold(heading);
    return columns.stream().anyMatch(column -> column.matches(folded));
  }

  /**
   * The last year of a name such as "Handlingsplan 2023–2025", where it lies before the new one.
   */
  OptionalInt ends(String name) {
    Matcher range = RANGE.matcher(name);
    OptionalInt last = OptionalInt.empty();
    while (range.find()) {
      last = OptionalInt.of(Integer.parseInt(range.group(2)));
    }
    return last.isPresent() && last.getAsInt() < to ? last : OptionalInt.empty();
  }
}
