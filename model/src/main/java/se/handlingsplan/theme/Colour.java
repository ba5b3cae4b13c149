package se.handlingsplan.theme;

import java.util.Optional;
import java.util.regex.Pattern;

/** A colour in sRGB, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {
  public static final Colour WHITE = new Colour(0xFF, 0xFF, 0xFF);

  private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final int MOST = 255;

  public Colour {
    if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > MOST) {
      throw new IllegalArgumentException("Colour %d, %d, %d".formatted(red, green, blue));
    }
  }

  /** The colour that is written like {@code #1F3864}. */
  public static Optional<Colour> of(String hex) {
    if (!HEX.matcher(hex).matches()) {
      return Optional.empty();
    }
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return Optional.of(new Colour(rgb >> 16, rgb >> 8 & MOST, rgb & MOST));
  }

  /** As in {@code #1f3864}. */
  public String hex() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }

  /**
   * How well it is told from the other, from 1 to 21: contrast ratio as WCAG 2.2 defines it
   * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
   */
  public double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = (double) part / MOST;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
