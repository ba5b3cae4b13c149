package se.handlingsplan.extract.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.DocumentReader;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.Sources;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/** Reads HTML. Nothing the page refers to is ever loaded. */
public final class HtmlReader implements DocumentReader {
  private static final String PLAN_ID = "handlingsplan-plan";

  private final Limits limits;

  public HtmlReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public SourceDocument read(SourceFile file) throws UnreadableDocumentException {
    try {
      return document(file, new Allowance(limits));
    } catch (LimitException e) {
      throw e.refusal();
    }
  }

  private static SourceDocument document(SourceFile file, Allowance allowance)
      throws UnreadableDocumentException {
    Document page = parse(file.bytes(), allowance);
    Optional<String> plan = Optional.ofNullable(page.getElementById(PLAN_ID)).map(Element::data);
    MarkupWalk walk = new MarkupWalk(StyleRules.of(page, allowance), allowance);
    List<Block> blocks = walk.body(page.body());
    List<Notice> notices = new ArrayList<>(allowance.notices());
    notices.addAll(walk.notices());
    return new SourceDocument(
        Sources.of(file, OptionalInt.empty()),
        blocks,
        walk.setAside(),
        notices,
        MarkupText.count(page.body()),
        plan);
  }

  private static Document parse(byte[] bytes, Allowance allowance)
      throws UnreadableDocumentException {
    allowance.use(Limit.ELEMENTS, tags(bytes));
    int deepest = allowance.limits().count(Limit.HTML_DEPTH);
    try {
      Parser parser = Parser.htmlParser();
      parser.setMaxDepth(deepest);
      Document page =
          Jsoup.parse(
              new ByteArrayInputStream(bytes), Encodings.of(bytes).orElse(null), "", parser);
      if (depth(page) >= deepest) {
        // What stood deeper stands beside the deepest.
        allowance.tell(Limit.HTML_DEPTH);
      }
      return page;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  /** How many elements may begin in the page: asked before they are made, as each takes memory. */
  private static long tags(byte[] bytes) {
    long tags = 0;
    for (int i = 1; i < bytes.length; i++) {
      // In two bytes a letter, a zero follows the mark.
      if (bytes[i - 1] == '<' && (Character.isLetter(bytes[i]) || bytes[i] == 0)) {
        tags++;
      }
    }
    return tags;
  }

  /** The deepest nesting of elements; that of the page itself is 0. */
  private static int depth(Document page) {
    int[] deepest = {0};
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof Element) {
            deepest[0] = Math.max(deepest[0], depth);
          }
        },
        page);
    return deepest[0];
  }
}
