package se.handlingsplan.render.pdf;

import java.util.Set;

/**
 * Which character is drawn for one that the font has no glyph of its own for. A file says of each
 * glyph which character it stands for, so of two characters with one glyph only one can be drawn
 * plainly; the other is drawn as the first and its meaning told beside it.
 */
final class Characters {
  /** Drawn for characters that are not seen at all. */
  static final int NOTHING = -1;

  /** Where a word may be, or was, divided. */
  static final int SOFT_HYPHEN = 0x00AD;

  private static final int NO_BREAK_SPACE = 0x00A0;
  private static final int FIGURE_SPACE = 0x2007;
  private static final int NARROW_NO_BREAK_SPACE = 0x202F;
  private static final int NO_BREAK_HYPHEN = 0x2011;

  /** The first character that needs another one's glyph. */
  private static final int FIRST_SUBSTITUTE = NO_BREAK_SPACE;

  /** The first of those that every font may use as it likes. */
  private static final int FIRST_PRIVATE = 0xE000;

  /**
   * Bullets of the Symbol and Wingdings fonts, which mean nothing outside them: read as bullets.
   */
  private static final Set<Integer> PRIVATE_BULLETS = Set.of(0xF0A7, 0xF0B7, 0xF0D8, 0xF076);

  private static final int BULLET = 0x2022;

  private Characters() {}

  /** The character as it is to be read; line breaks of all kinds are {@code \n}. */
  static int meant(int character) {
    return switch (character) {
      case '\t' -> ' ';
      case 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
      default ->
          character >= FIRST_PRIVATE && PRIVATE_BULLETS.contains(character) ? BULLET : character;
    };
  }

  /** The character to draw for one that is meant, or {@link #NOTHING}. */
  static int shown(int meant) {
    if (isInvisible(meant)) {
      return NOTHING;
    }
    return meant < FIRST_SUBSTITUTE ? meant : drawn(meant);
  }

  /** Same glyph, or one that looks as a reader expects. Asked for each letter, so no map. */
  private static int drawn(int meant) {
    return switch (meant) {
      case NO_BREAK_SPACE, FIGURE_SPACE, NARROW_NO_BREAK_SPACE -> ' ';
      case 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006 -> ' ';
      case 0x2008, 0x2009, 0x200A, 0x205F, 0x3000 -> ' ';
      case 0x2010, NO_BREAK_HYPHEN, 0x2043 -> '-';
      case 0x2126 -> 0x03A9;
      case 0x2206 -> 0x0394;
      case 0x03BC -> 0x00B5;
      case 0x03D5 -> 0x03C6;
      case 0x207C -> 0x02ED;
      case 0x2612 -> 0x2611;
      default -> meant;
    };
  }

  /** Whether a line may end after it, and need not show it there. */
  static boolean isBreakingSpace(int meant) {
    return isSpace(meant)
        && meant != NO_BREAK_SPACE
        && meant != FIGURE_SPACE
        && meant != NARROW_NO_BREAK_SPACE;
  }

  static boolean isSpace(int meant) {
    return meant < FIRST_SUBSTITUTE ? meant == ' ' : drawn(meant) == ' ';
  }

  /** Whether a line may end after it when letters stand on both sides. */
  static boolean isHyphen(int meant) {
    return meant == '-' || meant == 0x2010 || meant == 0x2013 || meant == 0x2014 || meant == '/';
  }

  /** Whether a line may end after it in a word or address that is longer than a line. */
  static boolean isSeam(int meant) {
    return switch (meant) {
      case '-', '/', '@', '.', '_', '?', '=', '&', ':', ',', ';', '+', '#', '~' -> true;
      default -> isHyphen(meant);
    };
  }

  /** Carriage returns, soft hyphens, joiners, direction marks and variation selectors. */
  private static boolean isInvisible(int meant) {
    return meant == '\r'
        || meant == SOFT_HYPHEN
        || (meant >= 0x200B && meant <= 0x200F)
        || (meant >= 0x2060 && meant <= 0x2064)
        || (meant >= 0xFE00 && meant <= 0xFE0F)
        || meant == 0xFEFF;
  }
}
