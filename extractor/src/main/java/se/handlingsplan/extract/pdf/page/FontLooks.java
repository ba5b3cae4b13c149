package se.handlingsplan.extract.pdf.page;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Tells bold and italic by what a font says of itself: name, weight, flags, angle. */
final class FontLooks {
  /** From this weight on a font counts as bold; 600 is semi-bold in OpenType. */
  private static final double BOLD_WEIGHT = 600;

  private final IdentityHashMap<PDFont, Look> known = new IdentityHashMap<>();

  /** Strokes around filled letters are the usual way to make a font bold that has no bold face. */
  Look of(PDFont font, RenderingMode mode) {
    Look look = known.computeIfAbsent(font, FontLooks::look);
    return mode == RenderingMode.FILL_STROKE ? new Look(true, look.italic()) : look;
  }

  private static Look look(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
    boolean italic = name.contains("italic") || name.contains("oblique");
    PDFontDescriptor descriptor = font.getFontDescriptor();
    if (descriptor != null) {
      bold |= descriptor.getFontWeight() >= BOLD_WEIGHT || descriptor.isForceBold();
      italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
    }
    return isSymbols(font) ? Look.PLAIN : new Look(bold, italic);
  }

  /** Bullets come from symbol fonts, whose weight says nothing. */
  private static boolean isSymbols(PDFont font) {
    return font instanceof PDSimpleFont simple
        && simple.getName() != null
        && simple.getName().toLowerCase(Locale.ROOT).contains("symbol");
  }
}
