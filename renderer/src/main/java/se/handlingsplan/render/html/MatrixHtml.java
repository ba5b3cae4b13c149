package se.handlingsplan.render.html;

import java.util.List;
import org.jsoup.nodes.Element;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.check.Matrix;
import se.handlingsplan.render.layout.Legible;

/**
 * A matrix of plans and rules as a web page in one file, for whoever oversees many plans: headings
 * stand on end so that all columns fit, and stay in sight with the names of the plans.
 */
public final class MatrixHtml {
  private MatrixHtml() {}

  public static String write(Matrix matrix, Messages messages) {
    ReportPage page = ReportPage.of(messages.text("matrix.title", matrix.rows().size()), messages);
    page.main().appendElement("p").text(messages.text("matrix.lead"));
    Element frame =
        page.main()
            .appendElement("div")
            .addClass("matrix-frame")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", messages.text("matrix.sheet"));
    Element table = frame.appendElement("table").addClass("matrix");
    Element header = table.appendElement("thead").appendElement("tr");
    for (String heading : matrix.header()) {
      header.appendElement("th").attr("scope", "col").appendElement("span").text(heading);
    }
    Element body = table.appendElement("tbody");
    for (Matrix.Row plan : matrix.rows()) {
      row(plan, body.appendElement("tr"));
    }
    return page.text();
  }

  private static void row(Matrix.Row plan, Element row) {
    row.appendElement("th").attr("scope", "row").text(Legible.text(plan.file()));
    List<Long> counts = plan.counts();
    for (Long count : counts) {
      Element cell = row.appendElement("td").text(count.toString());
      if (count == 0) {
        cell.addClass("zero");
      }
    }
  }
}
