package se.handlingsplan.render.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import org.openpdf.text.pdf.BaseFont;

/**
 * One font at work in one document: what it has, how wide it is, and the handle to draw with. Not
 * for several threads, as the handle collects the characters that are used.
 */
final class Face {
  /** Nearly all characters of a plan lie below this; their widths are kept. */
  private static final int COMMON = 0x2100;

  /** Widths are given in thousandths of the font's size. */
  private static final double UNITS = 1000;

  private final BaseFont base;
  private final double[] widths = new double[COMMON];

  /** Common characters that it has, as far as they were asked for. */
  private final BitSet present = new BitSet(COMMON);

  private Face(BaseFont base) {
    this.base = base;
    Arrays.fill(widths, -1);
  }

  /**
   * Loads a TrueType font.
   *
   * @throws IllegalArgumentException if it is none, or may not be embedded in documents
   */
  static Face load(FontStyle style, String name, byte[] file) {
    try {
      BaseFont base =
          BaseFont.createFont(ascii(name), BaseFont.IDENTITY_H, true, false, file, null);
      base.setSubset(true);
      // PDF/A wants a complete CIDSet or none; the library's is not complete.
      base.setIncludeCidSet(false);
      base.setSecureRandom(new SubsetLetters(style));
      return new Face(base);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("%s is no font to embed".formatted(name), e);
    }
  }

  /** The library tells the kind of font by the ending of its name. */
  private static String ascii(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".otf") ? "font.otf" : "font.ttf";
  }

  BaseFont base() {
    return base;
  }

  boolean has(int character) {
    if (character >= COMMON) {
      return base.charExists(character);
    }
    if (!present.get(character) && base.charExists(character)) {
      present.set(character);
    }
    return present.get(character);
  }

  /** Width of a character in points at size 1. */
  double width(int character) {
    if (character >= COMMON) {
      return base.getWidth(character) / UNITS;
    }
    if (widths[character] < 0) {
      widths[character] = base.getWidth(character) / UNITS;
    }
    return widths[character];
  }

  /** Width of a text in points at the given size. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(this::width).sum() * size;
  }
}
