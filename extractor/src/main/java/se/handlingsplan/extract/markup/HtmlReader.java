package se.handlingsplan.extract.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.source.DocumentReader;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.Sources;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/** Reads HTML. Nothing the page refers to is ever loaded. */
public final class HtmlReader implements DocumentReader {
  /** Elements nested in each other; the tree is walked by recursion. Browsers stop at 512. */
  private static final int MAX_DEPTH = 512;

  private static final String PLAN_ID = "handlingsplan-plan";

  @Override
  public SourceDocument read(SourceFile file) throws UnreadableDocumentException {
    Document page = parse(file.bytes());
    Optional<String> plan = Optional.ofNullable(page.getElementById(PLAN_ID)).map(Element::data);
    MarkupWalk walk = new MarkupWalk(StyleRules.of(page));
    List<Block> blocks = walk.body(page.body());
    return new SourceDocument(
        Sources.of(file, OptionalInt.empty()),
        blocks,
        walk.setAside(),
        List.of(),
        MarkupText.count(page.body()),
        plan);
  }

  private static Document parse(byte[] bytes) throws UnreadableDocumentException {
    try {
      Parser parser = Parser.htmlParser();
      parser.setMaxDepth(MAX_DEPTH);
      return Jsoup.parse(
          new ByteArrayInputStream(bytes), Encodings.of(bytes).orElse(null), "", parser);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }
}
