package se.handlingsplan.extract.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.util.LittleEndian;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * A Word 97–2003 file opened: one long text, of which the body, notes, headers and text boxes are
 * stretches, with properties of paragraphs and runs by place.
 *
 * <p>Source: Microsoft, [MS-DOC] Word (.doc) Binary File Format.
 */
final class DocFile {
  /** Where the file information block keeps its pairs of offset and length. */
  private static final int OFFSETS = 154;

  /** Which pair says where the texts of text boxes begin. */
  private static final int TEXT_BOXES = 56;

  /** Bytes that tell about one text box. */
  private static final int TEXT_BOX_SIZE = 22;

  /** Where among them the shape is named whose text it is. */
  private static final int TEXT_BOX_SHAPE = 14;

  private final HWPFDocument document;
  private final String text;
  private final Map<SubdocumentType, Span> parts = new EnumMap<>(SubdocumentType.class);

  private DocFile(HWPFDocument document) {
    this.document = document;
    this.text = document.getText().toString();
    int at = 0;
    for (SubdocumentType type : SubdocumentType.ORDERED) {
      int length = document.getFileInformationBlock().getSubdocumentTextStreamLength(type);
      int end = Math.clamp((long) at + Math.max(length, 0), at, text.length());
      parts.put(type, new Span(at, end));
      at = end;
    }
  }

  /**
   * Opens a file.
   *
   * @throws UnreadableDocumentException where a password is needed, the file is older than Word 97
   *     or damaged
   */
  static DocFile open(SourceFile file) throws UnreadableDocumentException {
    Biff8EncryptionKey.setCurrentUserPassword(file.password().map(Password::value).orElse(null));
    try {
      return new DocFile(new HWPFDocument(new ByteArrayInputStream(file.bytes())));
    } catch (EncryptedDocumentException e) {
      throw new UnreadableDocumentException(
          file.password().isPresent() ? Reason.WRONG_PASSWORD : Reason.ENCRYPTED, e);
    } catch (OldWordFileFormatException e) {
      throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, "Word 95");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  HWPFDocument document() {
    return document;
  }

  String text() {
    return text;
  }

  /** Where a part of the document stands in the text. */
  Span part(SubdocumentType type) {
    return parts.getOrDefault(type, new Span(0, 0));
  }

  /**
   * The paragraphs of a stretch, cut at its ends. A paragraph reaches to its mark, and the
   * properties that count are those of the mark: some programs change them on the way there.
   */
  List<DocParagraph> paragraphs(Span span) {
    List<PAPX> all = document.getParagraphTable().getParagraphs();
    List<DocParagraph> found = new ArrayList<>();
    int start = span.start();
    for (int i = firstEndingAfter(all, start); i < all.size() && start < span.end(); i++) {
      PAPX papx = all.get(i);
      int end = Math.min(papx.getEnd(), span.end());
      if (end > start && (end == span.end() || Marks.endsParagraph(text.charAt(end - 1)))) {
        found.add(paragraph(papx, new Span(start, end)));
        start = end;
      }
    }
    if (start < span.end()) {
      found.add(
          new DocParagraph(
              new Span(start, span.end()),
              0,
              new ParagraphProperties(),
              DocParagraph.Ends.NOTHING,
              null));
    }
    return found;
  }

  private DocParagraph paragraph(PAPX papx, Span span) {
    ParagraphProperties properties = properties(papx);
    return new DocParagraph(
        span, papx.getIstd(), properties, ends(span, properties), papx.getSprmBuf());
  }

  // The way that replaces the deprecated one leaves out what a style inherits.
  @SuppressWarnings("deprecation")
  private ParagraphProperties properties(PAPX papx) {
    try {
      return papx.getParagraphProperties(document.getStyleSheet());
    } catch (RuntimeException e) {
      // Damaged properties cost the structure, not the text.
      return new ParagraphProperties();
    }
  }

  /**
   * A paragraph with words ends a cell at most, whatever its properties say: those of some files
   * are in disorder. Where they are lost, a mark that stands alone ends a row.
   */
  private DocParagraph.Ends ends(Span span, ParagraphProperties properties) {
    boolean cellMark = text.charAt(span.end() - 1) == Marks.CELL;
    boolean alone = span.end() - span.start() == 1;
    boolean rowEnd = properties.getFTtp() || properties.getFTtpEmbedded();
    boolean lost = cellMark && !properties.getFInTable();
    boolean moreMarks = span.end() < text.length() && text.charAt(span.end()) == Marks.CELL;
    if (alone && (rowEnd || (lost && !moreMarks))) {
      return DocParagraph.Ends.ROW;
    }
    return cellMark || rowEnd || properties.getFInnerTableCell()
        ? DocParagraph.Ends.CELL
        : DocParagraph.Ends.NOTHING;
  }

  /** The index of the first node that ends after a place; nodes follow each other. */
  static int firstEndingAfter(List<? extends PropertyNode<?>> all, int at) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).getEnd() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  List<CHPX> runs() {
    return document.getCharacterTable().getTextRuns();
  }

  /** The texts of notes, in their order. */
  List<Span> notes(SubdocumentType type) {
    Notes notes =
        type == SubdocumentType.FOOTNOTE ? document.getFootnotes() : document.getEndnotes();
    Span part = part(type);
    List<Span> spans = new ArrayList<>();
    int at = part.start();
    for (int i = 0; i < notes.getNotesCount(); i++) {
      int end = Math.clamp((long) part.start() + notes.getNoteTextEndOffset(i), at, part.end());
      spans.add(new Span(at, end));
      at = end;
    }
    spans.add(new Span(at, part.end()));
    return spans;
  }

  /** A text box: its text, and the shape that shows it. */
  record TextBox(int shape, Span span) {}

  /** The text boxes of the body, in the order of their texts; nothing of that part is left out. */
  List<TextBox> textBoxes() {
    Span part = part(SubdocumentType.TEXTBOX);
    List<Integer> ends = new ArrayList<>();
    List<Integer> shapes = new ArrayList<>();
    table(TEXT_BOXES)
        .ifPresent(
            span -> {
              byte[] table = document.getTableStream();
              int count = (span.end() - span.start() - 4) / (4 + TEXT_BOX_SIZE);
              int data = span.start() + 4 * (count + 1);
              for (int i = 0; i < count; i++) {
                ends.add(LittleEndian.getInt(table, span.start() + 4 * (i + 1)));
                shapes.add(LittleEndian.getInt(table, data + i * TEXT_BOX_SIZE + TEXT_BOX_SHAPE));
              }
            });
    List<TextBox> boxes = new ArrayList<>();
    int at = part.start();
    for (int i = 0; i < ends.size(); i++) {
      int end = Math.clamp((long) part.start() + ends.get(i), at, part.end());
      boxes.add(new TextBox(shapes.get(i), new Span(at, end)));
      at = end;
    }
    boxes.add(new TextBox(0, new Span(at, part.end())));
    return boxes;
  }

  /** The stories of headers and footers: where each begins, the end of the last one too. */
  List<Span> headerStories() {
    Span part = part(SubdocumentType.HEADER);
    int offset = document.getFileInformationBlock().getPlcfHddOffset();
    int count = document.getFileInformationBlock().getPlcfHddSize() / 4;
    byte[] table = document.getTableStream();
    List<Span> spans = new ArrayList<>();
    int at = part.start();
    for (int i = 1; i < count && offset >= 0 && offset + 4 * i + 4 <= table.length; i++) {
      int end =
          Math.clamp(
              (long) part.start() + LittleEndian.getInt(table, offset + 4 * i), at, part.end());
      spans.add(new Span(at, end));
      at = end;
    }
    if (at < part.end()) {
      spans.add(new Span(at, part.end()));
    }
    return Collections.unmodifiableList(spans);
  }

  /** A table of the table stream, by its pair in the file information block. */
  private Optional<Span> table(int pair) {
    byte[] main = document.getMainStream();
    int at = OFFSETS + 8 * pair;
    if (at + 8 > main.length) {
      return Optional.empty();
    }
    int offset = LittleEndian.getInt(main, at);
    int length = LittleEndian.getInt(main, at + 4);
    boolean inside =
        offset >= 0 && length >= 4 && (long) offset + length <= document.getTableStream().length;
    return inside ? Optional.of(new Span(offset, offset + length)) : Optional.empty();
  }
}
