package se.handlingsplan.extract.pdf.page;

import java.util.HashMap;
import java.util.Map;

/** Knows what was painted where, so that the same sign at the same spot is noticed. */
final class Overprints {
  /**
   * How far two copies may be apart, in font sizes. False bold shifts by 0.02 to 0.05; the
   * narrowest doubled letter ("ll", "ii") is 0.2 wide.
   */
  private static final double APART = 0.1;

  private final Map<Key, Glyph> painted = new HashMap<>();

  private record Key(String text, long column, long row) {}

  /** Whether the sign is there already; if not, it is from now on. */
  boolean isRepeated(Glyph glyph) {
    double cell = Math.max(glyph.size() * APART, 0.01);
    long column = Math.round(glyph.box().left() / cell);
    long row = Math.round(glyph.box().top() / cell);
    for (long x = column - 1; x <= column + 1; x++) {
      for (long y = row - 1; y <= row + 1; y++) {
        Glyph before = painted.get(new Key(glyph.text(), x, y));
        if (before != null && isSame(before, glyph, cell)) {
          return true;
        }
      }
    }
    painted.put(new Key(glyph.text(), column, row), glyph);
    return false;
  }

  private static boolean isSame(Glyph a, Glyph b, double within) {
    return Math.abs(a.box().left() - b.box().left()) <= within
        && Math.abs(a.box().top() - b.box().top()) <= within
        && Math.abs(a.size() - b.size()) <= within;
  }
}
