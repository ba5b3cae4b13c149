package se.handlingsplan.theme;

import java.util.Arrays;

/** The publisher's mark, on the first page, and what it says to those who cannot see it. */
public final class Logo {
  /** The kinds of pictures that every format can hold. */
  public enum Kind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpeg");

    private final String mediaType;
    private final String extension;

    Kind(String mediaType, String extension) {
      this.mediaType = mediaType;
      this.extension = extension;
    }

    public String mediaType() {
      return mediaType;
    }

    public String extension() {
      return extension;
    }
  }

  /** Of a pixel at 96 to the inch, in millimetres. */
  private static final double PIXEL = 25.4 / 96;

  /** In millimetres: a third of a standing page's line, and two of its headings. */
  private static final double MOST_WIDE = 70;

  private static final double MOST_HIGH = 16;

  private final Kind kind;
  private final byte[] bytes;
  private final int width;
  private final int height;
  private final String alternative;
  private final double printedWidth;

  /**
   * A logo as large as its pixels make it, but not larger than suits the head of a page.
   *
   * @param width of the picture in pixels, above 0
   * @param height of the picture in pixels, above 0
   * @param alternative what it says, such as "Länsstyrelsen i Kronobergs län"
   */
  public Logo(Kind kind, byte[] bytes, int width, int height, String alternative) {
    this(kind, bytes, width, height, alternative, suitable(width, height));
  }

  /**
   * @param width of the picture in pixels, above 0
   * @param height of the picture in pixels, above 0
   * @param alternative what it says, such as "Länsstyrelsen i Kronobergs län"
   * @param printedWidth in millimetres on paper, above 0
   */
  public Logo(
      Kind kind, byte[] bytes, int width, int height, String alternative, double printedWidth) {
    if (width <= 0 || height <= 0 || alternative.isBlank() || !(printedWidth > 0)) {
      throw new IllegalArgumentException(
          "Logo of %d by %d, %f mm, \"%s\"".formatted(width, height, printedWidth, alternative));
    }
    this.kind = kind;
    this.bytes = bytes.clone();
    this.width = width;
    this.height = height;
    this.alternative = alternative;
    this.printedWidth = printedWidth;
  }

  private static double suitable(int width, int height) {
    double natural = width * PIXEL;
    return Math.min(natural, Math.min(MOST_WIDE, MOST_HIGH * width / height));
  }

  public Kind kind() {
    return kind;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public String alternative() {
    return alternative;
  }

  /** In millimetres on paper. */
  public double printedWidth() {
    return printedWidth;
  }

  /** In millimetres on paper: the picture keeps its shape. */
  public double printedHeight() {
    return printedWidth * height / width;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Logo logo
        && kind == logo.kind
        && alternative.equals(logo.alternative)
        && printedWidth == logo.printedWidth
        && Arrays.equals(bytes, logo.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
