package se.handlingsplan.render.html;

import java.util.List;
import org.jsoup.nodes.Element;
import se.handlingsplan.change.Chronicle;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.ChronicleWords;
import se.handlingsplan.render.layout.Legible;

/**
 * A chart of how many measures each plan has: above the line those that go on and those that have
 * come, below it those that are gone since the plan before. Each kind has a pattern of its own and
 * a number, so that none is told by its colour alone. Lengths in pixels.
 */
final class YearBars {
  private static final int TALLEST = 220;
  private static final int BAR = 56;
  private static final int STEP = 104;
  private static final int LEFT = 16;
  private static final int TOP = 24;

  /** What a number needs, and how far its foot is from the middle of a bar. */
  private static final int LINE = 18;

  private static final int HALF_LETTER = 5;
  private static final int LEGEND_LINES = 3;
  private static final int SWATCH = 14;

  /** From a legend's pattern to its words. */
  private static final int GAP = 8;

  /** Longer names of plans would run into each other. */
  private static final int LONGEST_LABEL = 16;

  private static final int NARROWEST = 320;

  private final List<Chronicle.Count> counts;
  private final ChronicleWords words;
  private final Messages messages;
  private final double scale;
  private final int line;
  private final int below;

  YearBars(Chronicle chronicle, ChronicleWords words, Messages messages) {
    this.counts = chronicle.counts();
    this.words = words;
    this.messages = messages;
    int most =
        counts.stream()
            .mapToInt(c -> Math.max(c.continuing() + c.fresh(), c.ended()))
            .max()
            .orElse(0);
    this.scale = (double) TALLEST / Math.max(1, most);
    this.line =
        TOP
            + length(counts.stream().mapToInt(c -> c.continuing() + c.fresh()).max().orElse(0))
            + LINE;
    this.below = length(counts.stream().mapToInt(Chronicle.Count::ended).max().orElse(0));
  }

  private int length(int count) {
    return (int) Math.round(count * scale);
  }

  void write(Element parent) {
    int foot = line + below + 2 * LINE;
    int width = Math.max(NARROWEST, 2 * LEFT + counts.size() * STEP);
    int height = foot + 2 * LINE + LEGEND_LINES * LINE;
    Element chart =
        parent
            .appendElement("svg")
            .addClass("bars")
            .attr("role", "img")
            .attr("aria-labelledby", "bars-title bars-text")
            .attr("width", Integer.toString(width))
            .attr("height", Integer.toString(height))
            .attr("viewBox", "0 0 " + width + " " + height);
    chart.appendElement("title").id("bars-title").text(messages.text("history.chart"));
    chart.appendElement("desc").id("bars-text").text(messages.text("history.chartText"));
    patterns(chart.appendElement("defs"));
    for (int i = 0; i < counts.size(); i++) {
      bar(counts.get(i), i == 0, LEFT + i * STEP, chart);
      text(cut(words.label(i)), LEFT + i * STEP, foot, chart).addClass("label");
    }
    chart
        .appendElement("line")
        .addClass("axis")
        .attr("x1", "0")
        .attr("x2", Integer.toString(width))
        .attr("y1", Integer.toString(line))
        .attr("y2", Integer.toString(line));
    legend("continuing", messages.text("history.continuing"), foot + 2 * LINE, chart);
    legend("fresh", messages.text("history.fresh"), foot + 3 * LINE, chart);
    legend("ended", messages.text("history.ended"), foot + 4 * LINE, chart);
  }

  private static void patterns(Element defs) {
    Element stripes = pattern("bars-stripes", defs);
    stripes
        .appendElement("path")
        .addClass("stripe")
        .attr("d", "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4");
    Element dots = pattern("bars-dots", defs);
    dots.appendElement("circle").addClass("dot").attr("cx", "4").attr("cy", "4").attr("r", "1.7");
  }

  private static Element pattern(String id, Element defs) {
    return defs.appendElement("pattern")
        .id(id)
        .attr("width", "8")
        .attr("height", "8")
        .attr("patternUnits", "userSpaceOnUse");
  }

  private void bar(Chronicle.Count count, boolean first, int x, Element chart) {
    int continuing = length(count.continuing());
    int fresh = length(count.fresh());
    int ended = length(count.ended());
    // Numbers of low parts stand apart from each other.
    int lower = Math.min(line - continuing / 2, line - LINE / 2) + HALF_LETTER;
    int upper = Math.min(line - continuing - fresh / 2, line - LINE / 2) + HALF_LETTER;
    boolean both = count.continuing() > 0 && count.fresh() > 0;
    if (count.continuing() > 0) {
      rectangle("continuing", x, line - continuing, continuing, chart);
      text(Integer.toString(count.continuing()), x + BAR + GAP, lower, chart);
    }
    if (count.fresh() > 0) {
      rectangle("fresh", x, line - continuing - fresh, fresh, chart);
      text(
          messages.text("history.plus", count.fresh()),
          x + BAR + GAP,
          both ? Math.min(upper, lower - LINE) : upper,
          chart);
    }
    if (count.ended() > 0 && !first) {
      rectangle("ended", x, line, ended, chart);
      text(
          messages.text("history.minus", count.ended()),
          x + BAR + GAP,
          Math.max(line + ended / 2 + HALF_LETTER, line + LINE - 2),
          chart);
    }
  }

  private static void rectangle(String kind, int x, int y, int height, Element chart) {
    chart
        .appendElement("rect")
        .addClass(kind)
        .attr("x", Integer.toString(x))
        .attr("y", Integer.toString(y))
        .attr("width", Integer.toString(BAR))
        .attr("height", Integer.toString(height));
  }

  private static Element text(String text, int x, int y, Element chart) {
    return chart
        .appendElement("text")
        .attr("x", Integer.toString(x))
        .attr("y", Integer.toString(y))
        .text(Legible.text(text));
  }

  private static void legend(String kind, String name, int y, Element chart) {
    chart
        .appendElement("rect")
        .addClass(kind)
        .attr("x", Integer.toString(LEFT))
        .attr("y", Integer.toString(y - SWATCH + 2))
        .attr("width", Integer.toString(SWATCH))
        .attr("height", Integer.toString(SWATCH));
    text(name, LEFT + SWATCH + GAP, y, chart);
  }

  private static String cut(String label) {
    return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
  }
}
