package se.handlingsplan.extract.pdf.page;

import org.jspecify.annotations.Nullable;

/** Knows what was painted where, so that the same sign at the same spot is noticed. */
final class Overprints {
  /**
   * How far two copies may be apart, in font sizes. False bold shifts by 0.02 to 0.05; the
   * narrowest doubled letter ("ll", "ii") is 0.2 wide.
   */
  private static final double APART = 0.1;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Places of the table at the start; a power of two, as is every later size. */
  private static final int PLACES = 1 << 12;

  /**
   * The last sign painted in each small square, in a table of our own: it is asked several times
   * for each sign of a document. Two signs on one key are rare and do no harm.
   */
  private long[] keys = new long[PLACES];

  private @Nullable Glyph[] painted = new Glyph[PLACES];
  private int filled;

  /** Whether the sign is there already; if not, it is from now on. */
  boolean isRepeated(Glyph glyph) {
    double within = Math.max(glyph.size() * APART, 0.01);
    double x = glyph.box().left();
    double y = glyph.box().top();
    int sign = glyph.text().hashCode();
    long lastColumn = square(x + within, within);
    long lastRow = square(y + within, within);
    for (long column = square(x - within, within); column <= lastColumn; column++) {
      for (long row = square(y - within, within); row <= lastRow; row++) {
        Glyph before = painted[place(keys, painted, key(sign, column, row))];
        if (before != null && isSame(before, glyph, within)) {
          return true;
        }
      }
    }
    put(key(sign, square(x, within), square(y, within)), glyph);
    return false;
  }

  private void put(long key, Glyph glyph) {
    int place = place(keys, painted, key);
    filled += painted[place] == null ? 1 : 0;
    keys[place] = key;
    painted[place] = glyph;
    if (filled * 2 > painted.length) {
      grow();
    }
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    @Nullable Glyph[] morePainted = new Glyph[painted.length * 2];
    for (int i = 0; i < painted.length; i++) {
      if (painted[i] != null) {
        int place = place(moreKeys, morePainted, keys[i]);
        moreKeys[place] = keys[i];
        morePainted[place] = painted[i];
      }
    }
    keys = moreKeys;
    painted = morePainted;
  }

  /** Where the key is, or the free place where it belongs. */
  private static int place(long[] keys, @Nullable Glyph[] painted, long key) {
    int place = (int) (key >>> 32) & (keys.length - 1);
    while (painted[place] != null && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  /**
   * Squares are four times as wide as copies may be apart, so that mostly one must be looked at.
   */
  private static long square(double place, double within) {
    return (long) Math.floor(place / (4 * within));
  }

  private static long key(int sign, long column, long row) {
    long key = (sign * SPREAD + column) * SPREAD + row;
    return (key ^ (key >>> 32)) * SPREAD;
  }

  private static boolean isSame(Glyph a, Glyph b, double within) {
    return a.text().equals(b.text())
        && Math.abs(a.box().left() - b.box().left()) <= within
        && Math.abs(a.box().top() - b.box().top()) <= within
        && Math.abs(a.size() - b.size()) <= within;
  }
}
