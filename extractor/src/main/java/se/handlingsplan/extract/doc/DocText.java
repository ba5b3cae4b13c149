package se.handlingsplan.extract.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.flow.SignFonts;

/** The text of a file, piece by piece, as a reader of Word sees its characters. */
final class DocText {
  private final DocFile file;
  private final FieldCodes fields = new FieldCodes();

  DocText(DocFile file) {
    this.file = file;
    for (SubdocumentType type : SubdocumentType.ORDERED) {
      fields.add(file.text(), file.part(type));
    }
  }

  /**
   * Characters of one look that follow each other.
   *
   * @param shape where a shape is anchored here, its place in the text; else -1
   * @param picture whether it is no text, but a picture
   * @param size in half points
   * @param aside why it is not seen, if it is not
   */
  record Piece(
      String text,
      int shape,
      boolean picture,
      boolean bold,
      boolean italic,
      boolean struckOut,
      int size,
      Optional<String> link,
      Optional<SetAside.Reason> aside) {}

  /**
   * The pieces of a stretch. Codes of fields and marks without a sign of their own are left out.
   *
   * @param style of the paragraph
   */
  List<Piece> pieces(Span span, int style) {
    List<Piece> pieces = new ArrayList<>();
    List<CHPX> runs = file.runs();
    int at = span.start();
    for (int i = DocFile.firstEndingAfter(runs, at); i < runs.size() && at < span.end(); i++) {
      CHPX run = runs.get(i);
      Span part = new Span(run.getStart(), run.getEnd()).within(new Span(at, span.end()));
      if (run.getStart() >= span.end()) {
        break;
      }
      if (part.start() > at) {
        add(new Span(at, part.start()), new CharacterProperties(), pieces);
      }
      add(part, properties(run, style), pieces);
      at = part.end();
    }
    if (at < span.end()) {
      add(new Span(at, span.end()), new CharacterProperties(), pieces);
    }
    return pieces;
  }

  /** Adds every character of the whole file that is text. */
  void count(TextCount.Tally tally) {
    for (SubdocumentType type : SubdocumentType.ORDERED) {
      pieces(file.part(type), 0).forEach(piece -> tally.add(piece.text()));
    }
  }

  /** Whether the mark at a paragraph's end is deleted. */
  boolean endsDeleted(DocParagraph paragraph) {
    List<CHPX> runs = file.runs();
    int last = DocFile.firstEndingAfter(runs, paragraph.span().end() - 1);
    return last < runs.size() && properties(runs.get(last), paragraph.style()).isFRMarkDel();
  }

  private CharacterProperties properties(CHPX run, int style) {
    try {
      return run.getCharacterProperties(file.document().getStyleSheet(), (short) style);
    } catch (RuntimeException e) {
      // Damaged properties cost the look, not the text.
      return new CharacterProperties();
    }
  }

  private void add(Span span, CharacterProperties look, List<Piece> pieces) {
    String font = font(look);
    StringBuilder text = new StringBuilder();
    Optional<String> link = fields.link(span.start());
    for (int at = span.start(); at < span.end(); at++) {
      if (!fields.link(at).equals(link)) {
        flush(text, look, link, pieces);
        link = fields.link(at);
      }
      char c = file.text().charAt(at);
      if (c == Marks.PICTURE && look.isFData() && fields.isForm(at)) {
        text.append(FormField.value(data(), look.getFcPic()));
      } else if (c == Marks.PICTURE && look.isFSpec() && !look.isFData() && !fields.isCode(at)) {
        flush(text, look, link, pieces);
        pieces.add(piece("", -1, true, look, link));
      } else if (c == Marks.SHAPE) {
        flush(text, look, link, pieces);
        pieces.add(piece("", at, false, look, link));
      } else if (!fields.isCode(at)) {
        text.append(
            c == Marks.SIGN && look.isFSpec() && look.getXchSym() != 0
                ? SignFonts.sign(fontName(look.getFtcSym()), look.getXchSym() & 0xFFFF)
                : shown(c, font));
      }
    }
    flush(text, look, link, pieces);
  }

  private byte[] data() {
    byte[] data = file.document().getDataStream();
    return data == null ? new byte[0] : data;
  }

  private static void flush(
      StringBuilder text, CharacterProperties look, Optional<String> link, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(piece(text.toString(), -1, false, look, link));
      text.setLength(0);
    }
  }

  private static Piece piece(
      String text, int shape, boolean picture, CharacterProperties look, Optional<String> link) {
    Optional<SetAside.Reason> aside = Optional.empty();
    if (look.isFRMarkDel()) {
      aside = Optional.of(SetAside.Reason.DELETED);
    } else if (look.isFVanish()) {
      aside = Optional.of(SetAside.Reason.HIDDEN);
    }
    return new Piece(
        text,
        shape,
        picture,
        look.isFBold(),
        look.isFItalic(),
        look.isFStrike() || look.isFDStrike(),
        look.getHps(),
        link,
        aside);
  }

  private static String shown(char c, String font) {
    return switch (c) {
      case Marks.LINE_BREAK -> "\n";
      case Marks.NO_BREAK_HYPHEN -> "\u2011";
      case '\t' -> "\t";
      default -> c < ' ' ? "" : SignFonts.text(font, String.valueOf(c));
    };
  }

  private String font(CharacterProperties look) {
    return fontName(look.getFtcAscii());
  }

  private String fontName(int index) {
    HWPFDocument document = file.document();
    FontTable fonts = document.getFontTable();
    String name =
        fonts == null || index < 0 || index >= fonts.getFontNames().length
            ? null
            : fonts.getMainFont(index);
    return name == null ? "" : name;
  }
}
