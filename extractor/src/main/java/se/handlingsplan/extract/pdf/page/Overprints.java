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

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** The last sign painted in each small square; two signs on one key are rare and do no harm. */
  private final Map<Long, Glyph> painted = new HashMap<>();

  /** Whether the sign is there already; if not, it is from now on. */
  boolean isRepeated(Glyph glyph) {
    double within = Math.max(glyph.size() * APART, 0.01);
    double x = glyph.box().left();
    double y = glyph.box().top();
    for (long column = square(x - within, within); column <= square(x + within, within); column++) {
      for (long row = square(y - within, within); row <= square(y + within, within); row++) {
        Glyph before = painted.get(key(glyph.text(), column, row));
        if (before != null && isSame(before, glyph, within)) {
          return true;
        }
      }
    }
    painted.put(key(glyph.text(), square(x, within), square(y, within)), glyph);
    return false;
  }

  /**
   * Squares are four times as wide as copies may be apart, so that mostly one must be looked at.
   */
  private static long square(double place, double within) {
    return (long) Math.floor(place / (4 * within));
  }

  private static long key(String text, long column, long row) {
    long key = (text.hashCode() * SPREAD + column) * SPREAD + row;
    return (key ^ (key >>> 32)) * SPREAD;
  }

  private static boolean isSame(Glyph a, Glyph b, double within) {
    return a.text().equals(b.text())
        && Math.abs(a.box().left() - b.box().left()) <= within
        && Math.abs(a.box().top() - b.box().top()) <= within
        && Math.abs(a.size() - b.size()) <= within;
  }
}
