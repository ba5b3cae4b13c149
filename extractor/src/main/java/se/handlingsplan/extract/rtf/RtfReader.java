package se.handlingsplan.extract.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.flow.Looks;
import se.handlingsplan.extract.flow.Pictures;
import se.handlingsplan.extract.flow.StruckOut;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.DocumentReader;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.Sources;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/**
 * Reads RTF with its tables. The parser is our own, after Microsoft's Rich Text Format
 * Specification 1.9.1: the libraries at hand (Tika's, the platform's own) read the words and drop
 * the cells they stand in.
 */
public final class RtfReader implements DocumentReader {
  private final Limits limits;

  public RtfReader(Limits limits) {
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
    FontTable fonts = new FontTable();
    ListTable lists = new ListTable();
    Looks looks = new Looks();
    Account account = new Account();
    Scope scope =
        new Scope(
            new StyleSheet(),
            new Lists(lists),
            looks,
            new StruckOut(),
            new Pictures(),
            account,
            allowance);
    Destinations destinations = new Destinations(scope, fonts, lists);
    Story body = new Story("", scope);
    Interpreter.Content content =
        new Interpreter(
                new Tokens(file.bytes()), fonts, scope.styles(), destinations, body, allowance)
            .read();
    List<Block> blocks = new ArrayList<>(looks.headings(content.body()));
    blocks.addAll(destinations.notes());
    List<Notice> notices = new ArrayList<>(allowance.notices());
    notices.addAll(scope.struckOut().notices());
    notices.addAll(scope.pictures().notices());
    if (!content.isWhole()) {
      notices.add(Notice.of(Notice.Code.TRUNCATED));
    }
    return new SourceDocument(
        Sources.of(file, OptionalInt.empty()),
        blocks,
        account.setAside(),
        notices,
        account.read(),
        Optional.empty());
  }
}
