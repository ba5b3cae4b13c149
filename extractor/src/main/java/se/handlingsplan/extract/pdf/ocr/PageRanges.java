package se.handlingsplan.extract.pdf.ocr;

import java.util.List;
import java.util.StringJoiner;

/** Numbers of pages as people write them: 1–3, 5. */
final class PageRanges {
  private PageRanges() {}

  /**
   * @param pages in order, each once
   */
  static String of(List<Integer> pages) {
    StringJoiner ranges = new StringJoiner(", ");
    for (int i = 0; i < pages.size(); ) {
      int to = i;
      while (to + 1 < pages.size() && pages.get(to + 1) == pages.get(to) + 1) {
        to++;
      }
      ranges.add(i == to ? "" + pages.get(i) : pages.get(i) + "–" + pages.get(to));
      i = to + 1;
    }
    return ranges.toString();
  }
}
