package se.handlingsplan.extract.rtf;

import java.util.Map;
import java.util.Optional;

/** Control words and symbols that stand for a character. */
final class SpecialCharacters {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("lbr", "\n"),
          Map.entry("page", "\n"),
          Map.entry("column", "\n"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201C"),
          Map.entry("rdblquote", "\u201D"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"),
          Map.entry("zwj", "\u200D"),
          Map.entry("zwnj", "\u200C"),
          Map.entry("zwbo", "\u200B"),
          Map.entry("zwnbo", "\u2060"),
          Map.entry("ltrmark", "\u200E"),
          Map.entry("rtlmark", "\u200F"));

  private SpecialCharacters() {}

  static Optional<String> ofWord(String name) {
    return Optional.ofNullable(WORDS.get(name));
  }

  /** Empty for symbols that stand for none. */
  static Optional<String> ofSymbol(int sign) {
    return switch (sign) {
      case '\\', '{', '}' -> Optional.of(Character.toString(sign));
      case '~' -> Optional.of("\u00A0");
      case '_' -> Optional.of("\u2011");
      case '-' -> Optional.of("\u00AD");
      case '\t' -> Optional.of("\t");
      default -> Optional.empty();
    };
  }
}
