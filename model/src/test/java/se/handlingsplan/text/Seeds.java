package se.handlingsplan.text;

import java.util.Random;
import java.util.stream.LongStream;

/** The seeds of property tests, and text to try things on. */
public final class Seeds {
  /** Letters that Swedish plans hold, and the signs that have caused trouble. */
  private static final String SIGNS =
      "abcåäöÅÄÖéIiſ 12 \n\t-–—\u00AD\u00A0\u2011:./\"”’ﬁﬀa\u030Ao\u0308\u200B\uFEFF•😀";

  private Seeds() {}

  public static LongStream all() {
    return LongStream.range(0, 200);
  }

  /** Up to 40 signs, ordinary and odd. */
  public static String text(Random random) {
    int[] signs = SIGNS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(signs[random.nextInt(signs.length)]);
    }
    return text.toString();
  }
}
