package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SetAside.Reason;

/**
 * Sets aside what is printed on every page and belongs to none: headers and footers, page numbers,
 * and what the file marks as decoration.
 */
public final class RunningText {
  /** Share of a page's height at its top and at its foot where running text may stand. */
  private static final double MARGIN = 0.14;

  /** Repeated text stands at the same height within this, in points. */
  private static final double SAME_PLACE = 3.0;

  /**
   * Share of pages that repeat a header; the first often has none, and left and right may differ.
   */
  private static final double REPEATED = 0.4;

  /** The same for text that no white space divides from the body. */
  private static final double REPEATED_CLOSE = 0.6;

  /** Running text stands at the left, in the middle and at the right; tables have more columns. */
  private static final int MOST_PIECES = 3;

  /** White space between running text and the body, in sizes of the text. */
  private static final double APART = 1.3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(.*\\s)?(sida|sid\\.?|page|s\\.)\\s*\\d{1,4}(\\s*(\\(\\d{1,4}\\)|(av|of|/)\\s*\\d{1,4}))?"
              + "|[-–]?\\s*\\d{1,4}\\s*[-–]?|\\d{1,4}\\s*(\\(\\d{1,4}\\)|/\\s*\\d{1,4}|av\\s+\\d{1,4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Part of a period that a page break cut off, rather than the number of a page. */
  private static final Pattern YEAR = Pattern.compile("[-–]?\\s*(?:19|20)\\d{2}\\s*[-–]?");

  private RunningText() {}

  /** Pages without running text, and that text. */
  public record Parted(List<PageText> pages, List<SetAside> setAside) {}

  /** Signs count as numbers do: recognition takes the signs of "Sida 1(3)" for each other. */
  private static final Pattern NUMBERS = Pattern.compile("[\\d\\p{Punct}\\s]+");

  /**
   * A line in a margin.
   *
   * @param depth how many lines stand between it and the page's edge
   * @param apart whether white space divides it, or lines further in with it, from the body
   * @param key equal for lines that differ in numbers and signs only
   */
  private record Candidate(
      int page, Line line, int depth, boolean apart, boolean top, String text, String key) {
    static Candidate of(PageText page, Line line, int depth, boolean apart, boolean top) {
      String text = line.plain();
      String key = (top ? "t " : "b ") + wording(text);
      return new Candidate(page.number(), line, depth, apart, top, text, key);
    }

    double down() {
      return line.down();
    }
  }

  private static String wording(String text) {
    return NUMBERS.matcher(text).replaceAll("#").strip();
  }

  public static Parted part(List<PageText> pages) {
    List<Candidate> candidates = new ArrayList<>();
    Map<Integer, Set<Word>> gone = new TreeMap<>();
    List<SetAside> aside = new ArrayList<>();
    List<Line> all = new ArrayList<>();
    for (PageText page : pages) {
      List<Word> artifacts = page.words().stream().filter(w -> w.mark().artifact()).toList();
      for (Line line : Lines.byPlace(artifacts)) {
        aside.add(new SetAside(plain(line.plain()), Reason.ARTIFACT, line.provenance()));
      }
      Set<Word> its = new HashSet<>(artifacts);
      gone.put(page.number(), its);
      List<Line> lines = Lines.level(page.without(its).words());
      addCandidates(page, lines, candidates);
      all.addAll(lines);
    }
    for (Candidate candidate : running(candidates, all, pages.size())) {
      gone.getOrDefault(candidate.page(), new HashSet<>()).addAll(candidate.line().words());
      Reason reason = candidate.top() ? Reason.RUNNING_HEADER : Reason.RUNNING_FOOTER;
      aside.add(new SetAside(plain(candidate.text()), reason, candidate.line().provenance()));
    }
    List<PageText> left =
        pages.stream().map(p -> p.without(gone.getOrDefault(p.number(), Set.of()))).toList();
    return new Parted(left, aside);
  }

  private static String plain(String text) {
    return text.replace("\u00AD", "");
  }

  /** Lines in the margins, from the page's edge inwards. */
  private static void addCandidates(PageText page, List<Line> lines, List<Candidate> candidates) {
    int top = 0;
    while (top < lines.size() && lines.get(top).box().bottom() < MARGIN * page.height()) {
      top++;
    }
    int end = top;
    while (end > 0 && end < lines.size() && !isApart(lines.get(end - 1), lines.get(end))) {
      end--;
    }
    for (int i = 0; i < top; i++) {
      candidates.add(Candidate.of(page, lines.get(i), i, i < end, true));
    }
    int bottom = lines.size();
    while (bottom > top && lines.get(bottom - 1).box().top() > (1 - MARGIN) * page.height()) {
      bottom--;
    }
    int from = bottom;
    while (from < lines.size() && from > 0 && !isApart(lines.get(from - 1), lines.get(from))) {
      from++;
    }
    for (int i = bottom; i < lines.size(); i++) {
      candidates.add(Candidate.of(page, lines.get(i), lines.size() - 1 - i, i >= from, false));
    }
  }

  private static boolean isApart(Line above, Line below) {
    return below.box().top() - above.box().bottom() > APART * Math.min(above.size(), below.size());
  }

  private static List<Candidate> running(List<Candidate> candidates, List<Line> all, int pages) {
    Map<String, List<Candidate>> alike = new TreeMap<>();
    Map<String, List<Candidate>> alikeAndApart = new TreeMap<>();
    for (Candidate candidate : candidates) {
      alike.computeIfAbsent(candidate.key(), k -> new ArrayList<>()).add(candidate);
      if (candidate.apart()) {
        alikeAndApart.computeIfAbsent(candidate.key(), k -> new ArrayList<>()).add(candidate);
      }
    }
    Set<Candidate> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    int enough = (int) Math.ceil(Math.max(2, REPEATED * pages));
    alikeAndApart.values().forEach(same -> addRepeated(same, enough, repeated));
    Set<Candidate> close = Collections.newSetFromMap(new IdentityHashMap<>());
    int most = (int) Math.ceil(Math.max(2, REPEATED_CLOSE * pages));
    alike.values().forEach(same -> addRepeated(same, most, close));
    Map<String, Integer> written = new HashMap<>();
    if (close.stream().anyMatch(c -> !c.apart())
        || repeated.stream().anyMatch(c -> c.line().pieces() > 1)) {
      all.forEach(line -> written.merge(wording(line.plain()), 1, Integer::sum));
    }
    Set<Candidate> running = Collections.newSetFromMap(new IdentityHashMap<>());
    candidates.stream()
        .filter(Candidate::apart)
        .filter(c -> isPageNumber(c) || (repeated.contains(c) && !isHeading(c, alike, written)))
        .forEach(running::add);
    candidates.stream()
        .filter(c -> !c.apart())
        .sorted(Comparator.comparingInt(Candidate::depth))
        .filter(c -> isAtEdge(c, running))
        .filter(
            c ->
                isNamedPage(c)
                    || (close.contains(c)
                        && c.line().pieces() <= MOST_PIECES
                        && isOnlyThere(c, alike, written)))
        .forEach(running::add);
    return candidates.stream().filter(running::contains).toList();
  }

  /** Whether nothing but running text stands between the line and the page's edge. */
  private static boolean isAtEdge(Candidate candidate, Set<Candidate> running) {
    long outside =
        running.stream()
            .filter(c -> c.page() == candidate.page() && c.top() == candidate.top())
            .filter(c -> c.depth() < candidate.depth())
            .count();
    return outside == candidate.depth();
  }

  /** Whether texts in columns are a table's heading row: it is written above its first rows too. */
  private static boolean isHeading(
      Candidate candidate, Map<String, List<Candidate>> alike, Map<String, Integer> written) {
    return candidate.line().pieces() > 1 && !isOnlyThere(candidate, alike, written);
  }

  /** Whether a text is written in the margins only. */
  private static boolean isOnlyThere(
      Candidate candidate, Map<String, List<Candidate>> alike, Map<String, Integer> written) {
    return alike.getOrDefault(candidate.key(), List.of()).size()
        == written.getOrDefault(wording(candidate.text()), 0);
  }

  /** Adds those that stand at one height on enough pages, by a sweep from top to bottom. */
  private static void addRepeated(List<Candidate> same, int enough, Set<Candidate> repeated) {
    if (same.size() < enough) {
      return;
    }
    List<Candidate> sorted = new ArrayList<>(same);
    sorted.sort(Comparator.comparingDouble(Candidate::down));
    Map<Integer, Integer> near = new HashMap<>();
    int from = 0;
    int to = 0;
    for (Candidate candidate : sorted) {
      while (to < sorted.size() && sorted.get(to).down() - candidate.down() <= SAME_PLACE) {
        near.merge(sorted.get(to++).page(), 1, Integer::sum);
      }
      while (candidate.down() - sorted.get(from).down() > SAME_PLACE) {
        near.computeIfPresent(sorted.get(from++).page(), (page, n) -> n == 1 ? null : n - 1);
      }
      if (near.size() >= enough) {
        repeated.add(candidate);
      }
    }
  }

  private static boolean isPageNumber(Candidate candidate) {
    String text = candidate.text().strip();
    return PAGE_NUMBER.matcher(text).matches() && !YEAR.matcher(text).matches();
  }

  /** A page number that says so, "Sida 2 (3)". */
  private static boolean isNamedPage(Candidate candidate) {
    return isPageNumber(candidate) && candidate.text().chars().anyMatch(Character::isLetter);
  }
}
