package se.handlingsplan.render.html;

import java.util.List;
import org.jsoup.nodes.Element;
import se.handlingsplan.render.layout.PageWords;

/** The list of contents of a long page: links to its headings. */
final class Contents {
  /** The document's own title is not listed, nor what is deeper than the areas of a plan. */
  private static final String LISTED = "h2[id], h3[id], h4[id]";

  /** With fewer headings than this the page is its own list of contents. */
  private static final int FEWEST = 4;

  private static final String NAME = "contents";

  private Contents() {}

  /** Puts the list before the blocks, folded so that they come first to the eye. */
  static void write(Element main, PageWords words) {
    List<Element> headings =
        main.select(LISTED).stream().filter(heading -> main.equals(heading.parent())).toList();
    if (headings.size() < FEWEST) {
      return;
    }
    Element nav = new Element("nav").addClass(NAME).attr("aria-label", words.contents());
    Element details = nav.appendElement("details");
    details.appendElement("summary").text(words.contents());
    Element list = details.appendElement("ul");
    for (Element heading : headings) {
      list.appendElement("li")
          .addClass(NAME + "-" + heading.tagName())
          .appendElement("a")
          .attr("href", "#" + heading.id())
          .text(heading.text());
    }
    main.before(nav);
  }
}
