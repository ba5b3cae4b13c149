package se.handlingsplan.extract.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import se.handlingsplan.text.Wording;

/** The letters that a font's codes stand for. */
final class Letters {
  private static final String UNKNOWN = "\uFFFD";

  private Letters() {}

  /** In normal form; one U+FFFD where the file does not say, empty where nothing shows. */
  static String of(PDFont font, int code) {
    String text = font.toUnicode(code);
    if (text == null || text.isEmpty() || text.equals("\u0000")) {
      return hasNoShape(font, code) ? " " : UNKNOWN;
    }
    return normal(text);
  }

  /** As {@link Wording#normal}, but a lone soft hyphen stays to be seen where lines are joined. */
  static String normal(String text) {
    String normal = text.equals("\u00AD") ? text : Wording.normal(text);
    return normal.codePoints().anyMatch(c -> c == '\n' || c == '\t') ? " " : normal;
  }

  /** A glyph without outline is a space that the file forgot to name. */
  private static boolean hasNoShape(PDFont font, int code) {
    try {
      return font instanceof PDVectorFont shapes && shapes.getPath(code).getBounds2D().isEmpty();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
