package se.handlingsplan.render.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;

/**
 * The content of a publication alone, to be pasted into a page of a web publishing system: no page
 * around it, no script and no style, for such systems take them out. Classes and ids begin with
 * {@value #PREFIX}, so that they are nobody else's.
 *
 * @param topHeading the level of the highest heading; the page it goes into has its own first one
 */
public record HtmlFragment(int topHeading) {
  static final String PREFIX = "hp-";

  private static final int LOWEST_HEADING = 6;

  public HtmlFragment {
    if (topHeading < 1 || topHeading > LOWEST_HEADING) {
      throw new IllegalArgumentException("Heading level %d".formatted(topHeading));
    }
  }

  /** For a page whose own title is its first heading. */
  public static HtmlFragment underTitle() {
    return new HtmlFragment(2);
  }

  /** The fragment; the same for the same publication. */
  public String write(Publication publication) {
    Document page = new Document("");
    page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base);
    Element plan =
        page.appendElement("div").addClass(PREFIX + "plan").attr("lang", publication.language());
    PageWords words = PageWords.in(publication.language());
    publication.edition().draft().ifPresent(draft -> note("draft", draft, plan));
    StyleSheet styles = new StyleSheet(publication, words);
    Element content = new Element("div");
    new BlockElements(publication, words, styles).write(publication.blocks(), content);
    headings(content);
    tables(content);
    bare(content);
    plan.appendChildren(content.childNodesCopy());
    words
        .of(publication.edition().particulars())
        .forEach(particular -> note("particular", particular, plan));
    BlockElements.newLine(plan);
    return plan.outerHtml() + "\n";
  }

  private static void note(String name, String text, Element plan) {
    BlockElements.newLine(plan);
    plan.appendElement("p").addClass(PREFIX + name).text(Legible.text(text));
  }

  /** Moves all headings so that the highest gets its level and none is skipped on the way down. */
  private void headings(Element content) {
    int[] open = new int[LOWEST_HEADING + 1];
    int depth = 0;
    for (Element heading : content.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      while (depth > 0 && open[depth] >= level) {
        depth--;
      }
      depth++;
      open[depth] = level;
      heading.tagName("h" + Math.min(topHeading + depth - 1, LOWEST_HEADING));
    }
  }

  /** Tables without the region and the columns that only our own style gives a look. */
  private static void tables(Element content) {
    for (Element region : content.select(".table-region")) {
      Element table = region.expectFirst("table");
      table.attr("class", PREFIX + "table");
      table.select("> colgroup").remove();
      Element caption = table.selectFirst("> caption");
      if (caption == null) {
        table.prependElement("caption").text(region.attr("aria-label"));
      } else {
        caption.removeAttr("class");
      }
      region.unwrap();
    }
    content.select("tr").removeAttr("class");
  }

  /** What is for our own style and our own reading is left out, and ids are made our own. */
  private static void bare(Element content) {
    content.select("span.date").unwrap();
    content.select("[data-field]").removeAttr("data-field");
    for (Element named : content.select("[id]")) {
      named.id(PREFIX + named.id());
    }
  }
}
