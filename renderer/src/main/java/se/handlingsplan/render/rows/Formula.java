package se.handlingsplan.render.rows;

import java.util.regex.Pattern;

/** Texts that a spreadsheet would compute where it should only show them. */
public final class Formula {
  /**
   * The signs that start a formula, in their wide forms too, also after what one cannot see; and a
   * dash of any length alone, which becomes one as soon as someone writes after it.
   */
  private static final Pattern ALIKE =
      Pattern.compile(
          "[\\s\\p{Z}\\p{Cc}\\p{Cf}]*(?:[=+\\-@＝＋－＠].*|[‐‑‒–—−]+[\\s\\p{Z}]*)", Pattern.DOTALL);

  private Formula() {}

  public static boolean isAlike(String text) {
    return ALIKE.matcher(text).matches();
  }
}
