package se.handlingsplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.handlingsplan.text.Wording;

/**
 * The text of one paragraph: runs in reading order. Neighbouring runs of one look are one run, and
 * no run is empty, so equal texts are equal values.
 */
public record RichText(List<Run> runs) {
  private static final RichText EMPTY = new RichText(List.of());

  public RichText {
    List<Run> joined = new ArrayList<>(runs.size());
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      if (run.text().isEmpty()) {
        continue;
      }
      if (!joined.isEmpty() && joined.getLast().looksLike(run)) {
        text.append(text.isEmpty() ? joined.getLast().text() : "").append(run.text());
      } else {
        finishLast(joined, text);
        joined.add(run);
      }
    }
    finishLast(joined, text);
    runs = List.copyOf(joined);
  }

  /** Gives the last run the text of all that were joined to it, if any were. */
  private static void finishLast(List<Run> runs, StringBuilder text) {
    if (!text.isEmpty()) {
      runs.add(runs.removeLast().withText(text.toString()));
      text.setLength(0);
    }
  }

  public static RichText of(String text) {
    return text.isEmpty() ? EMPTY : new RichText(List.of(Run.plain(text)));
  }

  public String text() {
    return runs.size() == 1
        ? runs.getFirst().text()
        : runs.stream().map(Run::text).collect(Collectors.joining());
  }

  public boolean isBlank() {
    return runs.stream().allMatch(run -> run.text().isBlank());
  }

  /** Whether every visible character is bold, and there is one. */
  public boolean isBold() {
    return !isBlank() && runs.stream().allMatch(run -> run.bold() || run.text().isBlank());
  }

  /** These runs and then the others, with nothing between. */
  public RichText and(RichText other) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(other.runs);
    return new RichText(all);
  }

  /**
   * The part from {@code start} (included) to {@code end} (excluded), counted in UTF-16 units of
   * {@link #text()}, with its looks kept.
   */
  public RichText slice(int start, int end) {
    List<Run> part = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int from = Math.max(start - at, 0);
      int to = Math.min(end - at, run.text().length());
      if (from < to) {
        part.add(run.withText(run.text().substring(from, to)));
      }
      at += run.text().length();
    }
    return new RichText(part);
  }

  /** Without white space at either end. */
  public RichText strip() {
    String text = text();
    int start = 0;
    int end = text.length();
    while (start < end && Wording.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Wording.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return slice(start, end);
  }

  /** One text per line: the text divided at its line breaks, which are left out. */
  public List<RichText> lines() {
    List<RichText> lines = new ArrayList<>();
    String text = text();
    int start = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
      lines.add(slice(start, at));
      start = at + 1;
    }
    lines.add(slice(start, text.length()));
    return lines;
  }
}
