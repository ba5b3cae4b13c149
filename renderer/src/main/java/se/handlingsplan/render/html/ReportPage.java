package se.handlingsplan.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Legible;

/**
 * An empty page of a report: all in one file, and by its policy nothing can come from elsewhere.
 */
record ReportPage(Document page, Element main) {

  /** A page with its title as heading. */
  static ReportPage of(String title, Messages messages) {
    Document page = new Document("");
    page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base);
    page.appendChild(new DocumentType("html", "", ""));
    Element html = page.appendElement("html").attr("lang", messages.locale().toLanguageTag());
    head(html.appendElement("head"), title);
    Element body = html.appendElement("body");
    body.appendElement("a")
        .addClass("skip-link")
        .attr("href", "#" + HtmlDocument.MAIN)
        .text(messages.text("findings.skip"));
    Element main = body.appendElement("main").id(HtmlDocument.MAIN).attr("tabindex", "-1");
    main.appendElement("h1").text(Legible.text(title));
    return new ReportPage(page, main);
  }

  private static void head(Element head, String title) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr(
            "content", "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'");
    head.appendElement("title").text(Legible.text(title));
    head.appendElement("style")
        .appendChild(new DataNode(resource("page.css") + resource("findings.css")));
  }

  /** Adds rules of its own after those that all reports have. */
  void style(String name) {
    page.head().appendElement("style").appendChild(new DataNode(resource(name)));
  }

  /** Adds a script that runs when all is there. */
  void script(String name) {
    page.body().appendElement("script").appendChild(new DataNode(resource(name)));
  }

  String text() {
    return page.outerHtml() + "\n";
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(ReportPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
