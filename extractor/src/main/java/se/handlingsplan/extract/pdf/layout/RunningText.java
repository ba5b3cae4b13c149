package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** A line in a margin. */
  private record Candidate(PageText page, Line line, boolean top) {
    String key() {
      // Signs count as numbers do: recognition takes the signs of "Sida 1(3)" for each other.
      return (top ? "t " : "b ") + line.plain().replaceAll("[\\d\\p{Punct}\\s]+", "#").strip();
    }
  }

  public static Parted part(List<PageText> pages) {
    List<Candidate> candidates = new ArrayList<>();
    Map<Integer, Set<Word>> gone = new TreeMap<>();
    List<SetAside> aside = new ArrayList<>();
    for (PageText page : pages) {
      Set<Word> artifacts = new HashSet<>();
      page.words().stream().filter(w -> w.mark().artifact()).forEach(artifacts::add);
      Lines.byPlace(page.words().stream().filter(artifacts::contains).toList())
          .forEach(
              line -> aside.add(new SetAside(plain(line), Reason.ARTIFACT, line.provenance())));
      gone.put(page.number(), artifacts);
      addCandidates(page.without(artifacts), candidates);
    }
    for (Candidate candidate : running(candidates, pages.size())) {
      gone.getOrDefault(candidate.page().number(), new HashSet<>())
          .addAll(candidate.line().words());
      Reason reason = candidate.top() ? Reason.RUNNING_HEADER : Reason.RUNNING_FOOTER;
      aside.add(new SetAside(plain(candidate.line()), reason, candidate.line().provenance()));
    }
    List<PageText> left =
        pages.stream().map(p -> p.without(gone.getOrDefault(p.number(), Set.of()))).toList();
    return new Parted(left, aside);
  }

  private static String plain(Line line) {
    return line.plain().replace("\u00AD", "");
  }

  /** Lines in the margins that stand apart from the body, from the page's edge inwards. */
  private static void addCandidates(PageText page, List<Candidate> candidates) {
    List<Line> lines = Lines.byPlace(page.words().stream().filter(w -> w.turn() == 0).toList());
    int top = 0;
    while (top < lines.size() && lines.get(top).box().bottom() < MARGIN * page.height()) {
      top++;
    }
    for (int end = top; end > 0; end--) {
      if (end == lines.size() || isApart(lines.get(end - 1), lines.get(end))) {
        lines.subList(0, end).forEach(line -> candidates.add(new Candidate(page, line, true)));
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
            .forEach(line -> candidates.add(new Candidate(page, line, false)));
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
    List<Candidate> running = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Set<Integer> repeated = new TreeSet<>();
      for (Candidate other : alike.getOrDefault(candidate.key(), List.of())) {
        if (Math.abs(other.line().down() - candidate.line().down()) <= SAME_PLACE) {
          repeated.add(other.page().number());
        }
      }
      if (repeated.size() >= Math.max(2, REPEATED * pages) || isPageNumber(candidate)) {
        running.add(candidate);
      }
    }
    return running;
  }

  private static boolean isPageNumber(Candidate candidate) {
    return PAGE_NUMBER.matcher(candidate.line().plain().strip()).matches();
  }
}
