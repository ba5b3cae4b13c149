package se.handlingsplan.extract.flow;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Signs that documents store as a font and a code: Symbol and the Wingdings have no letters, so the
 * same code means a bullet in one font and a bell in another. After the fonts' own tables.
 */
public final class SignFonts {
  /** Codes 20 to 7E of Symbol. */
  private static final String SYMBOL_LOW =
      " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ"
          + "ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

  /** Codes A0 to EF. */
  private static final String SYMBOL_HIGH =
      "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩" + "∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪";

  /** Codes F1 to FE. */
  private static final String SYMBOL_TOP = "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

  /** The signs of Wingdings that stand in running text or before items: code and sign. */
  private static final Map<Integer, String> WINGDINGS =
      signs(
          "22✂ 28☎ 29✆ 2a✉ 36⌛ 3f✍ 41✌ 45☜ 46☞ 47☝ 48☟ 4a☺ 4c☹ 51✈ 52☼ 54❄ "
              + "6c● 6d❍ 6e■ 6f☐ 70□ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 78⌧ 7a⌘ 80⓪ 81① "
              + "82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8a⑩ 8b⓿ 8c❶ 8d❷ 8e❸ 8f❹ 90❺ 91❻ "
              + "92❼ 93❽ 94❾ 95❿ 9e· 9f• a0▪ a1○ a4◉ a5◎ a7▪ a8☐ aa✦ ab★ ac✶ ad✴ "
              + "ae✹ af✵ b5✪ b6✰ d5⌫ d6⌦ d8➢ dc➲ df← e0→ e1↑ e2↓ e3↖ e4↗ e5↙ e6↘ "
              + "e7← e8➔ e9↑ ea↓ ef⇦ f0⇨ f1⇧ f2⇩ f3⬄ f4⇳ fb✗ fc✓ fd☒ fe☑ ");

  private static final Map<Integer, String> WINGDINGS_2 = signs("4f✗ 50✓ 51☒ 52☑ 53☒ 54☒ a3☐");

  /** Where fonts of this kind put their codes in Unicode. */
  private static final int PRIVATE = 0xF000;

  private SignFonts() {}

  /** Whether the font has signs in place of letters. */
  public static boolean isSignFont(String font) {
    String name = font.toLowerCase(Locale.ROOT);
    return name.startsWith("wingdings") || name.startsWith("symbol") || name.equals("webdings");
  }

  /**
   * A text as it is seen in a font: private-use codes become signs, all else stays, and so do signs
   * that are not known, so that nothing is lost.
   */
  public static String text(String font, String text) {
    if (!isSignFont(font) || text.chars().noneMatch(SignFonts::isPrivate)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> out.append(isPrivate(c) ? sign(font, c) : Character.toString(c)));
    return out.toString();
  }

  /**
   * The sign before an item of a list, as it is seen in a font; a round one where it is not known.
   */
  public static String bullet(String font, String text) {
    String shown = text(font, text).strip();
    return shown.isEmpty() || shown.chars().allMatch(SignFonts::isPrivate) ? "•" : shown;
  }

  private static boolean isPrivate(int code) {
    return code >= PRIVATE && code <= PRIVATE + 0xFF;
  }

  /** One sign, by its code with or without the private-use offset. */
  public static String sign(String font, int code) {
    int low = isPrivate(code) ? code - PRIVATE : code;
    String kept = Character.isValidCodePoint(code) ? Character.toString(code) : "";
    return switch (font.toLowerCase(Locale.ROOT)) {
      case "symbol" -> symbol(low, kept);
      case "wingdings" -> WINGDINGS.getOrDefault(low, kept);
      case "wingdings 2" -> WINGDINGS_2.getOrDefault(low, kept);
      default -> kept;
    };
  }

  private static String symbol(int code, String kept) {
    if (code >= 0x20 && code <= 0x7E) {
      return String.valueOf(SYMBOL_LOW.charAt(code - 0x20));
    }
    if (code >= 0xA0 && code <= 0xEF) {
      return String.valueOf(SYMBOL_HIGH.charAt(code - 0xA0));
    }
    return code >= 0xF1 && code <= 0xFE ? String.valueOf(SYMBOL_TOP.charAt(code - 0xF1)) : kept;
  }

  private static Map<Integer, String> signs(String table) {
    Map<Integer, String> signs = new HashMap<>();
    for (String entry : table.split(" ")) {
      signs.put(Integer.parseInt(entry.substring(0, 2), 16), entry.substring(2));
    }
    return Map.copyOf(signs);
  }
}
