package se.handlingsplan.extract.pdf.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.handlingsplan.document.PageMark;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * A copy of a PDF on which it is drawn how the pages were read: the marks given, and beneath them
 * the rulings and filled areas that the scan sees. Pages and text are those of the original; a
 * signature in it no longer holds.
 */
public final class MarkedCopy {
  private MarkedCopy() {}

  /**
   * The copy, the same bytes for the same arguments; none where the file's owner does not allow
   * that it is changed.
   *
   * @throws UnreadableDocumentException where the file cannot be opened or is too broken to be
   *     written
   */
  public static Optional<byte[]> write(
      SourceFile pdf, Limits limits, List<PageMark> marks, PageMark.Legend legend)
      throws UnreadableDocumentException {
    try (PdfFile file = PdfFile.open(pdf.bytes(), pdf.password(), limits)) {
      PDDocument document = file.document();
      if (!document.getCurrentAccessPermission().canModify()) {
        return Optional.empty();
      }
      Map<Integer, List<PageMark>> byPage =
          marks.stream().collect(Collectors.groupingBy(PageMark::page));
      for (int page = 1; page <= file.pages(); page++) {
        draw(file, page, byPage.getOrDefault(page, List.of()), legend);
      }
      return Optional.of(Saved.anew(document));
    } catch (IOException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  private static void draw(PdfFile file, int page, List<PageMark> marks, PageMark.Legend legend)
      throws IOException {
    PageContent content = file.scan(page);
    if (marks.isEmpty() && content.rulings().isEmpty() && content.fills().isEmpty()) {
      return;
    }
    try (MarkPen pen = new MarkPen(file.document(), file.page(page))) {
      for (Fill fill : content.fills()) {
        pen.box(fill.box(), 0, MarkStyle.FILL);
      }
      for (Ruling line : content.rulings()) {
        pen.line(line, MarkStyle.RULING);
      }
      for (PageMark mark : marks) {
        draw(mark, pen);
      }
      pen.legend(legend);
    }
  }

  private static void draw(PageMark mark, MarkPen pen) throws IOException {
    switch (mark) {
      case PageMark.Aside aside -> pen.box(aside.box(), 0, MarkStyle.ASIDE);
      case PageMark.Cell cell -> pen.cell(cell);
      case PageMark.Table table -> pen.table(table);
    }
  }
}
