package se.handlingsplan.extract.word;

import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** Signs that Word stores as a font and a code instead of a letter ({@code w:sym}). */
final class Symbols {
  /**
   * The signs of Symbol and Wingdings that stand in running text, by font and code without the
   * private-use offset.
   */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("symbol b7", "•"),
          Map.entry("symbol ae", "→"),
          Map.entry("symbol b3", "≥"),
          Map.entry("symbol a3", "≤"),
          Map.entry("symbol b1", "±"),
          Map.entry("symbol b4", "×"),
          Map.entry("wingdings a8", "☐"),
          Map.entry("wingdings fe", "☑"),
          Map.entry("wingdings fd", "☒"),
          Map.entry("wingdings fc", "✓"),
          Map.entry("wingdings fb", "✗"),
          Map.entry("wingdings e0", "→"),
          Map.entry("wingdings a7", "▪"),
          Map.entry("wingdings 6f", "☐"),
          Map.entry("wingdings 4a", "☺"));

  private Symbols() {}

  /**
   * The sign as Unicode; one that is not known keeps its private-use code, so that it is not lost.
   */
  static String of(Element sym) {
    String font = Xml.attribute(sym, "font").orElse("").toLowerCase(Locale.ROOT);
    String code = Xml.attribute(sym, "char").orElse("");
    try {
      int value = Integer.parseInt(code, 16);
      int low = value >= 0xF000 && value <= 0xF0FF ? value - 0xF000 : value;
      String known = KNOWN.get(font + " " + Integer.toHexString(low));
      return known != null
          ? known
          : Character.isValidCodePoint(value) && value > 0x1F ? Character.toString(value) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
