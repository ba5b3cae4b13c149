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

  private final Kind kind;
  private final byte[] bytes;
  private final int width;
  private final int height;
  private final String alternative;

  /**
   * @param width of the picture in pixels, above 0
   * @param height of the picture in pixels, above 0
   * @param alternative what it says, such as "Länsstyrelsen i Kronobergs län"
   */
  public Logo(Kind kind, byte[] bytes, int width, int height, String alternative) {
    if (width <= 0 || height <= 0 || alternative.isBlank()) {
      throw new IllegalArgumentException(
          "Logo of %d by %d, \"%s\"".formatted(width, height, alternative));
    }
    this.kind = kind;
    this.bytes = bytes.clone();
    this.width = width;
    this.height = height;
    this.alternative = alternative;
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Logo logo
        && kind == logo.kind
        && alternative.equals(logo.alternative)
        && Arrays.equals(bytes, logo.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
