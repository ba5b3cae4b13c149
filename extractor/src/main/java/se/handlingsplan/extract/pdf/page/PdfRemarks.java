package se.handlingsplan.extract.pdf.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Remark;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * A copy of a PDF with remarks on its pages as notes that can be opened one by one. The pages
 * themselves are not touched: the copy is the original, byte for byte, with the notes after it.
 * Only where the original had to be mended to be opened, or was locked, is the copy written anew;
 * it is not locked then. A signature holds for what it was put on, which the notes are not. The
 * notes have words and look, as a tagged file asks of them, but no place in its structure tree.
 */
public final class PdfRemarks {
  private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-'};

  private PdfRemarks() {}

  /**
   * The copy, the same bytes for the same arguments; none where the file's owner does not allow
   * notes in it.
   *
   * <p>Every box of a remark's provenance is highlighted and has the remark as its note. Where
   * several remarks are about one box, the first has the highlight and each other a sign of its own
   * at the box's right edge. A remark without a place on a page that there is has its sign at the
   * left edge of the first page.
   *
   * @param author of the notes
   * @throws UnreadableDocumentException where the file cannot be opened, has no pages or is too
   *     broken to be written
   */
  public static Optional<byte[]> write(
      SourceFile pdf, Limits limits, String author, List<Remark> remarks)
      throws UnreadableDocumentException {
    try (PdfFile file = PdfFile.open(pdf.bytes(), pdf.password(), limits)) {
      if (!file.document().getCurrentAccessPermission().canModifyAnnotations()) {
        return Optional.empty();
      }
      if (remarks.isEmpty()) {
        return Optional.of(pdf.bytes().clone());
      }
      if (file.pages() == 0) {
        throw new UnreadableDocumentException(Reason.DAMAGED);
      }
      Map<Integer, PageNotes> notes = new TreeMap<>();
      for (Remark remark : remarks) {
        add(remark, file, notes);
      }
      for (PageNotes page : notes.values()) {
        page.write(file.document(), author);
      }
      return Optional.of(saved(pdf, file, limits));
    } catch (IOException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  private static void add(Remark remark, PdfFile file, Map<Integer, PageNotes> notes) {
    boolean placed = false;
    for (Place place : remark.provenance().places()) {
      if (place instanceof Place.OnPage on && on.page() <= file.pages()) {
        notes(on.page(), file, notes).add(on.box(), remark);
        placed = true;
      }
    }
    if (!placed) {
      notes(1, file, notes).add(remark);
    }
  }

  private static PageNotes notes(int page, PdfFile file, Map<Integer, PageNotes> notes) {
    return notes.computeIfAbsent(page, number -> new PageNotes(file.page(number)));
  }

  private static byte[] saved(SourceFile pdf, PdfFile file, Limits limits) throws IOException {
    PDDocument document = file.document();
    if (!document.isEncrypted() && isSound(pdf.bytes())) {
      byte[] copy = Saved.appended(document);
      if (holds(copy, file, limits)) {
        return copy;
      }
    }
    return Saved.anew(document);
  }

  /** Whether a file begins at its first byte and opens without being mended. */
  private static boolean isSound(byte[] pdf) {
    if (Arrays.mismatch(HEADER, pdf) != HEADER.length) {
      return false;
    }
    try {
      new PDFParser(new RandomAccessReadBuffer(pdf)).parse(false).close();
      return true;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  /** Whether the copy opens with all that was put into it; else something was mended after all. */
  private static boolean holds(byte[] copy, PdfFile file, Limits limits) {
    try (PdfFile read = PdfFile.open(copy, Optional.empty(), limits)) {
      return read.pages() == file.pages()
          && IntStream.rangeClosed(1, file.pages())
              .allMatch(page -> annotations(read, page) == annotations(file, page));
    } catch (UnreadableDocumentException e) {
      return false;
    }
  }

  private static int annotations(PdfFile file, int page) {
    @Nullable COSArray annotations = file.page(page).getCOSObject().getCOSArray(COSName.ANNOTS);
    return annotations == null ? 0 : annotations.size();
  }
}
