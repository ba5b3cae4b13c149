package se.handlingsplan.render.html;

import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.theme.Logo;

/**
 * A publication as a web page in one file, which needs nothing from the network and no scripts. The
 * element {@code main} holds exactly its blocks, but for what has the class {@value
 * BlockElements#HIDDEN}; what stands around them is in {@code header}, {@code nav} and {@code
 * footer}. The plan JSON is the text of the script element {@value #PLAN}, a block of data that no
 * browser runs. Elements that hold a field have its name in {@code data-field}.
 */
public final class HtmlDocument {
  static final String PLAN = "handlingsplan-plan";
  static final String MAIN = "innehall";

  /** Of a browser, to the millimetre. */
  private static final double PIXELS = 96 / 25.4;

  private HtmlDocument() {}

  /** The page; the same for the same publication. */
  public static String write(Publication publication) {
    Document page = new Document("");
    page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base);
    page.appendChild(new DocumentType("html", "", ""));
    Element html = page.appendElement("html").attr("lang", publication.language());
    PageWords words = PageWords.in(publication.language());
    StyleSheet styles = new StyleSheet(publication, words);

    Element head = html.appendElement("head");
    Element body = html.appendElement("body");
    surroundings(publication, words, body);
    Element main = body.expectFirst("main");
    new BlockElements(publication, words, styles).write(publication.blocks(), main);
    Contents.write(main, words);
    head(publication, styles, head);
    return page.outerHtml() + "\n";
  }

  private static void head(Publication publication, StyleSheet styles, Element head) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(Legible.text(publication.title()));
    head.appendElement("meta")
        .attr("name", "description")
        .attr("content", Legible.text(publication.description()));
    head.appendElement("style").appendChild(new DataNode(styles.text()));
  }

  private static void surroundings(Publication publication, PageWords words, Element body) {
    body.appendElement("a")
        .addClass("skip-link")
        .attr("href", "#" + MAIN)
        .text(words.skipToContent());

    Element header = body.appendElement("header").addClass("page-header");
    publication.edition().theme().logo().ifPresent(logo -> logo(logo, header));
    header.appendElement("p").text(Legible.text(publication.title()));
    publication
        .edition()
        .draft()
        .ifPresent(draft -> header.appendElement("p").addClass("draft").text(Legible.text(draft)));

    body.appendElement("main").id(MAIN).attr("tabindex", "-1");

    Element footer = body.appendElement("footer").addClass("page-footer");
    footer.appendElement("p").text(Legible.text(publication.title()));
    words
        .of(publication.edition().particulars())
        .forEach(particular -> footer.appendElement("p").text(Legible.text(particular)));

    if (!publication.planJson().isEmpty()) {
      body.appendElement("script")
          .attr("type", "application/json")
          .id(PLAN)
          .appendChild(new DataNode(scriptSafe(publication.planJson())));
    }
  }

  private static void logo(Logo logo, Element header) {
    header
        .appendElement("img")
        .addClass("logo")
        .attr(
            "src",
            "data:%s;base64,%s"
                .formatted(
                    logo.kind().mediaType(), Base64.getEncoder().encodeToString(logo.bytes())))
        .attr("alt", Legible.text(logo.alternative()))
        .attr("width", Long.toString(Math.round(logo.printedWidth() * PIXELS)))
        .attr("height", Long.toString(Math.round(logo.printedHeight() * PIXELS)));
  }

  /** In JSON a less-than sign can only stand in a string; escaped, it cannot end the element. */
  private static String scriptSafe(String json) {
    return Legible.json(json).replace("<", "\\u003c");
  }
}
