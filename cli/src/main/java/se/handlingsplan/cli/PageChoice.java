package se.handlingsplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages that were asked for, such as {@code 1,3-5}.
 *
 * @param ranges at least one
 */
record PageChoice(List<Range> ranges) {
  /** Six digits are more pages than any file has, and fit in a number. */
  private static final Pattern RANGE =
      Pattern.compile("\\s*(\\d{1,6})\\s*(?:[-–]\\s*(\\d{1,6})\\s*)?");

  /** From the first page to the last, both included, counted from 1. */
  record Range(int first, int last) {}

  /** What the text asks for; nothing where it cannot be understood. */
  static Optional<PageChoice> parse(String text) {
    List<Range> ranges = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher matcher = RANGE.matcher(part);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (first < 1 || last < first) {
        return Optional.empty();
      }
      ranges.add(new Range(first, last));
    }
    return Optional.of(new PageChoice(List.copyOf(ranges)));
  }

  boolean holds(int page) {
    return ranges.stream().anyMatch(range -> page >= range.first() && page <= range.last());
  }

  /** The first page asked for that a file with so many pages does not have. */
  Optional<Integer> firstBeyond(int pages) {
    return ranges.stream()
        .filter(range -> range.last() > pages)
        .map(range -> Math.max(range.first(), pages + 1))
        .min(Integer::compare);
  }
}
