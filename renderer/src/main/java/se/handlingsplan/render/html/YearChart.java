package se.handlingsplan.render.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se.handlingsplan.render.Messages;

/**
 * Measures per year as bars: above the line those that go on and those that are new, below it those
 * that have ended. Each part has a pattern and a number of its own, so that colour tells nothing
 * alone; a table beside the chart says the same.
 */
final class YearChart {
  /** In the units of the picture. */
  private static final int BAR = 60;

  private static final int STEP = 110;
  private static final int LEFT = 20;
  private static final int TOP = 30;
  private static final int HEIGHT = 200;
  private static final int LABEL = 16;

  private final Element svg;
  private final double scale;
  private final double line;

  private YearChart(Element svg, double scale, double line) {
    this.svg = svg;
    this.scale = scale;
    this.line = line;
  }

  /** One year's numbers. */
  record Year(String label, long continuing, long fresh, long ended) {}

  static void write(List<Year> years, Messages messages, Element into) {
    long up = years.stream().mapToLong(y -> y.continuing() + y.fresh()).max().orElse(0);
    long down = years.stream().mapToLong(Year::ended).max().orElse(0);
    double scale = (double) HEIGHT / Math.max(1, up + down);
    int width = LEFT + STEP * years.size();
    int height = TOP + HEIGHT + 3 * LABEL;
    Element svg =
        into.appendElement("svg")
            .attr("xmlns", "http://www.w3.org/2000/svg")
            .attr("viewBox", "0 0 %d %d".formatted(width, height))
            .attr("width", Integer.toString(width))
            .attr("role", "img")
            .attr("aria-labelledby", "chart-title chart-text")
            .addClass("years");
    svg.appendElement("title").id("chart-title").text(messages.text("history.chart"));
    svg.appendElement("desc").id("chart-text").text(messages.text("history.chartText"));
    patterns(svg);
    YearChart chart = new YearChart(svg, scale, TOP + up * scale);
    for (int i = 0; i < years.size(); i++) {
      chart.year(years.get(i), LEFT + i * STEP);
    }
    chart
        .svg
        .appendElement("line")
        .attr("x1", "0")
        .attr("x2", Integer.toString(width))
        .attr("y1", number(chart.line))
        .attr("y2", number(chart.line))
        .addClass("zero");
    legend(messages, into);
  }

  /** Names of elements have capitals in them here, which the parser of pages would lower. */
  private static void patterns(Element svg) {
    svg.append(
        Parser.xmlParser()
            .parseInput(
                "<defs>"
                    + "<pattern id=\"fresh\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
                    + "<rect width=\"6\" height=\"6\" class=\"paper\"></rect>"
                    + "<path d=\"M0 6L6 0\" class=\"hatch\"></path></pattern>"
                    + "<pattern id=\"ended\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
                    + "<rect width=\"6\" height=\"6\" class=\"paper\"></rect>"
                    + "<circle cx=\"3\" cy=\"3\" r=\"1.5\" class=\"dot\"></circle></pattern>"
                    + "</defs>",
                "")
            .outerHtml());
  }

  private void year(Year year, int x) {
    double continuing = year.continuing() * scale;
    double fresh = year.fresh() * scale;
    double ended = year.ended() * scale;
    bar("continuing", x, line - continuing, continuing);
    bar("fresh", x, line - continuing - fresh, fresh);
    bar("ended", x, line, ended);
    label(Long.toString(year.continuing()), x, line - continuing / 2, year.continuing() > 0);
    label(Long.toString(year.fresh()), x, line - continuing - fresh / 2, year.fresh() > 0);
    label(Long.toString(year.ended()), x, line + ended / 2, year.ended() > 0);
    svg.appendElement("text")
        .attr("x", number(x + BAR / 2.0))
        .attr("y", number(TOP + HEIGHT + 2.0 * LABEL))
        .addClass("year")
        .text(year.label());
  }

  private void bar(String kind, int x, double y, double height) {
    if (height > 0) {
      svg.appendElement("rect")
          .attr("x", Integer.toString(x))
          .attr("y", number(y))
          .attr("width", Integer.toString(BAR))
          .attr("height", number(height))
          .addClass(kind);
    }
  }

  /** Beside the bar, where no pattern lies behind the letters. */
  private void label(String text, int x, double y, boolean shown) {
    if (shown) {
      svg.appendElement("text")
          .attr("x", Integer.toString(x + BAR + 4))
          .attr("y", number(y + LABEL / 3.0))
          .text(text);
    }
  }

  private static void legend(Messages messages, Element into) {
    Element list = into.appendElement("ul").addClass("legend");
    for (String kind : List.of("continuing", "fresh", "ended")) {
      Element item = list.appendElement("li");
      Element sample =
          item.appendElement("svg")
              .attr("viewBox", "0 0 24 14")
              .attr("width", "24")
              .attr("height", "14")
              .attr("aria-hidden", "true")
              .addClass("years");
      sample.appendElement("rect").attr("width", "24").attr("height", "14").addClass(kind);
      item.appendText(" " + messages.text("history." + "legend." + kind));
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
