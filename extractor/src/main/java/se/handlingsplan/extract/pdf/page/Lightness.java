package se.handlingsplan.extract.pdf.page;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.jspecify.annotations.Nullable;

/**
 * How light a colour is, as far as its numbers tell. Only a hint, so no colour profile is asked.
 */
final class Lightness {
  /** Of patterns and colours that cannot be told. */
  private static final double UNKNOWN = 0.5;

  private Lightness() {}

  /** From 0 for black to 1 for white. */
  static double of(@Nullable PDColor color) {
    if (color == null) {
      return UNKNOWN;
    }
    float[] c = color.getComponents();
    return switch (c.length) {
      case 1 -> color.getColorSpace() instanceof PDSeparation ? 1 - c[0] : c[0];
      case 3 -> (c[0] + c[1] + c[2]) / 3;
      case 4 -> Math.max(0, 1 - (c[0] + c[1] + c[2]) / 3 - c[3]);
      default -> UNKNOWN;
    };
  }
}
