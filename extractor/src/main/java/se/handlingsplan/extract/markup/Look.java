package se.handlingsplan.extract.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The look that text inherits from the elements around it.
 *
 * @param size in half points
 * @param pre whether line breaks in the page are line breaks in the text
 */
record Look(
    boolean bold,
    boolean italic,
    boolean struckOut,
    double size,
    boolean pre,
    Optional<String> link) {
  /** Browsers show text in 16 pixels, twelve points, where a page does not say otherwise. */
  static final Look PLAIN = new Look(false, false, false, 24, false, Optional.empty());

  /** A pixel is three quarters of a point. */
  private static final double HALF_POINTS_A_PIXEL = 1.5;

  private static final Pattern LENGTH = Pattern.compile("([0-9.]+)(pt|px|em|rem|%|in|cm|mm)?");

  /** Sizes of {@code <font size>} 1 to 7 in half points. */
  private static final double[] FONT_SIZES = {15, 20, 24, 27, 36, 48, 72};

  /** The look within an element. */
  Look within(Element element, StyleRules rules) {
    String name = element.normalName();
    boolean isLink = name.equals("a") && !element.attr("href").isBlank();
    return new Look(
        isBold(element, name, rules),
        isItalic(element, name, rules),
        isStruckOut(element, name, rules),
        size(element, name, rules),
        pre || name.equals("pre"),
        isLink ? Optional.of(element.attr("href")) : link);
  }

  private boolean isBold(Element element, String name, StyleRules rules) {
    String weight = rules.value(element, "font-weight");
    if (!weight.isEmpty()) {
      return weight.startsWith("bold") || weight.matches("[6-9]00");
    }
    return bold || name.equals("b") || name.equals("strong");
  }

  private boolean isItalic(Element element, String name, StyleRules rules) {
    String style = rules.value(element, "font-style");
    if (!style.isEmpty()) {
      return style.startsWith("italic") || style.startsWith("oblique");
    }
    return italic || name.equals("i") || name.equals("em");
  }

  /** A line through an element goes through all within it. */
  private boolean isStruckOut(Element element, String name, StyleRules rules) {
    return struckOut
        || name.equals("s")
        || name.equals("strike")
        || rules.value(element, "text-decoration").contains("line-through")
        || rules.value(element, "text-decoration-line").contains("line-through");
  }

  private double size(Element element, String name, StyleRules rules) {
    Matcher length = LENGTH.matcher(rules.value(element, "font-size"));
    if (length.matches() && length.group(1).matches("[0-9]{1,4}(\\.[0-9]{1,6})?|\\.[0-9]{1,6}")) {
      double value = Double.parseDouble(length.group(1));
      return switch (length.group(2) == null ? "px" : length.group(2)) {
        case "pt" -> 2 * value;
        case "em" -> size * value;
        case "rem" -> PLAIN.size * value;
        case "%" -> size * value / 100;
        case "in" -> 144 * value;
        case "cm" -> 144 / 2.54 * value;
        case "mm" -> 14.4 / 2.54 * value;
        default -> HALF_POINTS_A_PIXEL * value;
      };
    }
    String font = name.equals("font") ? element.attr("size").strip().toLowerCase(Locale.ROOT) : "";
    return font.matches("[1-7]") ? FONT_SIZES[font.charAt(0) - '1'] : size;
  }
}
