package se.handlingsplan.extract.odt;

import java.util.Optional;
import org.jsoup.nodes.Element;
import se.handlingsplan.extract.flow.NumberFormat;
import se.handlingsplan.extract.flow.SignFonts;

/**
 * How one level of a list is labelled.
 *
 * @param sign the bullet; where there is one nothing is counted
 * @param pattern the label with {@code %1%} for the number of the uppermost level, as newer
 *     programs write it
 * @param shown how many levels the label shows, this one included
 * @param start the first number
 */
record LevelStyle(
    Optional<String> sign,
    NumberFormat format,
    String prefix,
    String suffix,
    Optional<String> pattern,
    int shown,
    int start) {
  private static final String USUAL_SIGN = "•";

  /** Where no style says how: a bullet. */
  static final LevelStyle NONE = bullet(USUAL_SIGN);

  /** A level's element in a list style. */
  static LevelStyle of(Element level, Styles styles) {
    return switch (level.tagName()) {
      case "text:list-level-style-number" ->
          new LevelStyle(
              Optional.empty(),
              format(level.attr("style:num-format")),
              level.attr("style:num-prefix"),
              level.attr("style:num-suffix"),
              Xml.attribute(level, "style:num-list-format")
                  .or(() -> Xml.attribute(level, "loext:num-list-format")),
              Xml.number(level, "text:display-levels", 1, Numbering.LEVELS).orElse(1),
              Xml.number(level, "text:start-value", 0, 1_000_000).orElse(1));
      case "text:list-level-style-bullet" -> bullet(sign(level, styles));
      default -> NONE;
    };
  }

  private static LevelStyle bullet(String sign) {
    return new LevelStyle(Optional.of(sign), NumberFormat.BULLET, "", "", Optional.empty(), 1, 1);
  }

  /** The sign by its font; one that stays private to its font shows as the usual. */
  private static String sign(Element level, Styles styles) {
    String text = level.attr("text:bullet-char");
    String font =
        Xml.child(level, "style:text-properties")
            .flatMap(
                letters ->
                    Xml.attribute(letters, "style:font-name")
                        .map(styles::font)
                        .or(() -> Xml.attribute(letters, "fo:font-family")))
            .orElse("");
    String sign = SignFonts.text(font, text);
    boolean known = !sign.isBlank() && sign.codePoints().noneMatch(LevelStyle::isPrivate);
    return known ? sign : USUAL_SIGN;
  }

  private static boolean isPrivate(int code) {
    return Character.getType(code) == Character.PRIVATE_USE;
  }

  private static NumberFormat format(String name) {
    return switch (name) {
      case "" -> NumberFormat.NONE;
      case "a" -> NumberFormat.LOWER_LETTER;
      case "A" -> NumberFormat.UPPER_LETTER;
      case "i" -> NumberFormat.LOWER_ROMAN;
      case "I" -> NumberFormat.UPPER_ROMAN;
      case "01" -> NumberFormat.DECIMAL_ZERO;
      default -> NumberFormat.DECIMAL;
    };
  }
}
