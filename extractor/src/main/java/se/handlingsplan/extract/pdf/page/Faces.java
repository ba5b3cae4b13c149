package se.handlingsplan.extract.pdf.page;

import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/**
 * The faces of a file's fonts. Tells bold and italic by what a font says of itself: name, weight,
 * flags, angle.
 */
final class Faces {
  /** From this weight on a font counts as bold; 600 is semi-bold in OpenType. */
  private static final double BOLD_WEIGHT = 600;

  /**
   * What names of bold faces hold. TeX's say "bx" for bold extended, in Computer Modern and the
   * families made of it; the bold faces of URW's Times are called "Medi".
   */
  private static final Pattern BOLD_NAME =
      Pattern.compile("bold|black|heavy|demi|-medi(?!um)|(cm|ec|sf|tc)(ss?)?[bs]x");

  /** Weak, for a long file may have fonts of its own on every page, and they are large. */
  private final Map<PDFont, Face> known = new WeakHashMap<>();

  Face of(PDFont font) {
    return known.computeIfAbsent(font, f -> new Face(look(f)));
  }

  private static Look look(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    boolean bold = BOLD_NAME.matcher(name).find();
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
