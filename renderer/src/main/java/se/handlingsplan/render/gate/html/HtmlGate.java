package se.handlingsplan.render.gate.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Gate;
import se.handlingsplan.render.gate.UnexaminedException;
import se.handlingsplan.render.gate.UnexaminedException.Reason;
import se.handlingsplan.render.gate.Verdict;

/**
 * Holds a web page against WCAG as far as its markup tells. What scripts and distant style sheets
 * make of it is seen in a browser only.
 */
public record HtmlGate() implements Gate {
  /** Elements in elements; browsers themselves stop at 512. */
  private static final int DEEPEST = 2_000;

  private static final Pattern OWN = Pattern.compile("(?i)<(?:html|head|body|main|h1)[\\s>]");

  @Override
  public Verdict examine(byte[] document) throws UnexaminedException {
    Document page;
    try {
      page =
          Jsoup.parse(
              new ByteArrayInputStream(document),
              null,
              "",
              Parser.htmlParser().setMaxDepth(DEEPEST));
    } catch (IOException e) {
      throw new UnexaminedException(Reason.DAMAGED, e);
    }
    // What nobody is shown is asked nothing of.
    Elements shown = new Elements();
    for (Element element : page.getAllElements()) {
      if (!isHidden(element)) {
        shown.add(element);
      }
    }
    Names names = new Names(page);
    PageChecks checks = new PageChecks(page, shown, isPart(page, document));
    List<Fault> faults = new ArrayList<>(checks.faults());
    faults.addAll(new ContentChecks(shown, names).faults());
    faults.addAll(new MarkupTables(shown).faults());
    faults.addAll(new Colours(page, shown).faults());
    return Verdict.of(List.of("WCAG 2.1 AA", "EN 301 549"), faults);
  }

  /** Whether it goes into a page that somebody else makes: nothing of a page's own is there. */
  private static boolean isPart(Document page, byte[] document) {
    return page.documentType() == null
        && page.head().childrenSize() == 0
        && !OWN.matcher(new String(document, StandardCharsets.ISO_8859_1)).find();
  }

  private static boolean isHidden(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      boolean hidden =
          at.hasAttr("hidden")
              || at.attr("aria-hidden").equals("true")
              || at.nameIs("template")
              || at.attr("style").replace(" ", "").contains("display:none");
      if (hidden) {
        return true;
      }
    }
    return false;
  }
}
