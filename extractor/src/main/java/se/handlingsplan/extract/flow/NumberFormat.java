package se.handlingsplan.extract.flow;

import java.util.Locale;

/** The ways in which list items are counted. */
public enum NumberFormat {
  DECIMAL,
  /** 01, 02 … 10. */
  DECIMAL_ZERO,
  LOWER_LETTER,
  UPPER_LETTER,
  LOWER_ROMAN,
  UPPER_ROMAN,
  /** 1st, 2nd: in Swedish "1:a", but no program we read writes that; shown as a plain number. */
  ORDINAL,
  /** Counts, and shows nothing. */
  NONE,
  BULLET;

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /**
   * By the code that Word has for it in its old format and in RTF; plain numbers for the many codes
   * of other languages.
   */
  public static NumberFormat ofCode(int code) {
    return switch (code) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 5 -> ORDINAL;
      case 22 -> DECIMAL_ZERO;
      case 23 -> BULLET;
      case 255 -> NONE;
      default -> DECIMAL;
    };
  }

  /** The number as it is shown; nothing for bullets. */
  public String show(int value) {
    return switch (this) {
      case LOWER_LETTER -> letters(value);
      case UPPER_LETTER -> letters(value).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(value).toLowerCase(Locale.ROOT);
      case UPPER_ROMAN -> roman(value);
      case DECIMAL_ZERO -> value >= 0 && value < 10 ? "0" + value : Integer.toString(value);
      case NONE, BULLET -> "";
      case DECIMAL, ORDINAL -> Integer.toString(value);
    };
  }

  /** a … z, aa, bb …, as word processors count. */
  private static String letters(int value) {
    int times = (value - 1) / 26 + 1;
    // Beyond what anyone counts to, the letters would only grow.
    return value < 1 || times > 30
        ? Integer.toString(value)
        : Character.toString('a' + (value - 1) % 26).repeat(times);
  }

  private static String roman(int value) {
    if (value < 1 || value > 3999) {
      return Integer.toString(value);
    }
    StringBuilder out = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        out.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return out.toString();
  }
}
