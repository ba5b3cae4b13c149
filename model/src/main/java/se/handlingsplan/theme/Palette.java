package se.handlingsplan.theme;

import java.util.ArrayList;
import java.util.List;

/**
 * The colours of a document on white paper.
 *
 * @param quiet for what stands around the text
 * @param rule between the rows of tables
 * @param shade behind column headings
 * @param draft of the word that tells a draft
 */
public record Palette(
    Colour text,
    Colour heading,
    Colour link,
    Colour quiet,
    Colour rule,
    Colour shade,
    Colour draft) {
  /** What WCAG 2.2 AA asks of text (1.4.3). */
  public static final double LEAST_CONTRAST = 4.5;

  /** Two colours that stand on each other, by the names of their components. */
  public record Pair(String front, String back, double contrast) {}

  public static Palette neutral() {
    return new Palette(
        new Colour(0x1A, 0x1A, 0x1A),
        new Colour(0x0B, 0x3A, 0x66),
        new Colour(0x0B, 0x3A, 0x8C),
        new Colour(0x4A, 0x55, 0x64),
        new Colour(0x8A, 0x93, 0xA3),
        new Colour(0xDC, 0xE9, 0xF5),
        new Colour(0x9C, 0x1C, 0x1C));
  }

  /** The pairs that are too alike for text to be read. */
  public List<Pair> faint() {
    List<Pair> all =
        List.of(
            pair("text", text, "paper", Colour.WHITE),
            pair("heading", heading, "paper", Colour.WHITE),
            pair("link", link, "paper", Colour.WHITE),
            pair("quiet", quiet, "paper", Colour.WHITE),
            pair("draft", draft, "paper", Colour.WHITE),
            pair("heading", heading, "shade", shade),
            pair("link", link, "shade", shade));
    List<Pair> faint = new ArrayList<>(all);
    faint.removeIf(pair -> pair.contrast() >= LEAST_CONTRAST);
    return faint;
  }

  private static Pair pair(String front, Colour colour, String back, Colour behind) {
    return new Pair(front, back, colour.contrast(behind));
  }
}
