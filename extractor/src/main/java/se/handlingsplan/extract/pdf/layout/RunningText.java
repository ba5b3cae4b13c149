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

  /** White space between running text and the body, in sizes of the text. */
  private static final double APART = 1.3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(.*\\s)?(sida|sid\\.?|page|s\\.)\\s*\\d{1,4}(\\s*(\\(\\d{1,4}\\)|(av|of|/)\\s*\\d{1,4}))?"
              + "|[-–]?\\s*\\d{1,4}\\s*[-–]?|\\d{1,4}\\s*(\\(\\d{1,4}\\)|/\\s*\\d{1,4}|av\\s+\\d{1,4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private RunningText() {}

  /** Pages without running text, and that text. */
  public record Parted(List<PageText> pages, List<SetAside> setAside) {}

  /** Signs count as numbers do: recognition takes the signs of "Sida 1(3)" for each other. */
  private static final Pattern NUMBERS = Pattern.compile("[\\d\\p{Punct}\\s]+");

  /**
   * A line in a margin.
   *
   * @param key equal for lines that differ in numbers and signs only
   */
  private record Candidate(int page, Line line, double down, boolean top, String text, String key) {
    static Candidate of(PageText page, Line line, boolean top) {
      String text = line.plain();
      String key = (top ? "t " : "b ") + NUMBERS.matcher(text).replaceAll("#").strip();
      return new Candidate(page.number(), line, line.down(), top, text, key);
    }
  }

  public static Parted part(List<PageText> pages) {
    List<Candidate> candidates = new ArrayList<>();
    Map<Integer, Set<Word>> gone = new TreeMap<>();
    List<SetAside> aside = new ArrayList<>();
    for (PageText page : pages) {
      List<Word> artifacts = page.words().stream().filter(w -> w.mark().artifact()).toList();
      for (Line line : Lines.byPlace(artifacts)) {
        aside.add(new SetAside(plain(line.plain()), Reason.ARTIFACT, line.provenance()));
      }
      Set<Word> its = new HashSet<>(artifacts);
      gone.put(page.number(), its);
      addCandidates(page.without(its), candidates);
    }
    for (Candidate candidate : running(candidates, pages.size())) {
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

  /** Lines in the margins that stand apart from the body, from the page's edge inwards. */
  private static void addCandidates(PageText page, List<Candidate> candidates) {
    List<Line> lines = Lines.level(page.words());
    int top = 0;
    while (top < lines.size() && lines.get(top).box().bottom() < MARGIN * page.height()) {
      top++;
    }
    for (int end = top; end > 0; end--) {
      if (end == lines.size() || isApart(lines.get(end - 1), lines.get(end))) {
        lines.subList(0, end).forEach(line -> candidates.add(Candidate.of(page, line, true)));
        break;
      }
    }
    int bottom = lines.size();
    while (bottom > top && lines.get(bottom - 1).box().top() > (1 - MARGIN) * page.height()) {
      bottom--;
    }
    for (int from = bottom; from < lines.size(); from++) {
      if (from == 0 || isApart(lines.get(from - 1), lines.get(from))) {
        lines
            .subList(from, lines.size())
            .forEach(line -> candidates.add(Candidate.of(page, line, false)));
        break;
      }
    }
  }

  private static boolean isApart(Line above, Line below) {
    return below.box().top() - above.box().bottom() > APART * Math.min(above.size(), below.size());
  }

  private static List<Candidate> running(List<Candidate> candidates, int pages) {
    Map<String, List<Candidate>> alike = new TreeMap<>();
    for (Candidate candidate : candidates) {
      alike.computeIfAbsent(candidate.key(), k -> new ArrayList<>()).add(candidate);
    }
    Set<Candidate> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    int enough = (int) Math.ceil(Math.max(2, REPEATED * pages));
    alike.values().forEach(same -> addRepeated(same, enough, repeated));
    return candidates.stream().filter(c -> repeated.contains(c) || isPageNumber(c)).toList();
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
    return PAGE_NUMBER.matcher(candidate.text().strip()).matches();
  }
}
