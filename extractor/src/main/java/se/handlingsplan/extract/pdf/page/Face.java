package se.handlingsplan.extract.pdf.page;

import java.util.Arrays;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** What a font shows: how its letters look, and which letter each of its codes stands for. */
final class Face {
  /** Codes have two bytes at most, but for a few broken fonts. */
  private static final int CODES = 1 << 16;

  private final Look look;
  private final Look stroked;
  private @Nullable String[] letters = new String[256];

  Face(Look look) {
    this.look = look;
    this.stroked = new Look(true, look.italic());
  }

  /** Strokes around filled letters are the usual way to make a font bold that has no bold face. */
  Look look(RenderingMode mode) {
    return mode == RenderingMode.FILL_STROKE ? stroked : look;
  }

  /**
   * As {@link Letters#of}, but asked of the font only once.
   *
   * @param font the font that this is the face of; not kept, so that it may be forgotten
   */
  String letters(PDFont font, int code) {
    if (code < 0 || code >= CODES) {
      return Letters.of(font, code);
    }
    if (code >= letters.length) {
      letters = Arrays.copyOf(letters, 2 * Integer.highestOneBit(code));
    }
    String text = letters[code];
    if (text == null) {
      text = Letters.of(font, code);
      letters[code] = text;
    }
    return text;
  }
}
