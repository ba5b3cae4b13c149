package se.handlingsplan.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The letters of a document.
 *
 * @param name by which Word and browsers know the font; they use their own if they lack it
 * @param files the font itself, for PDF files, which must bring theirs
 */
public record Typeface(Optional<String> name, Optional<Files> files) {
  /** Nothing of one's own: each format has its default. */
  public static Typeface standard() {
    return new Typeface(Optional.empty(), Optional.empty());
  }

  /** TrueType files: regular, bold, italic, bold italic; those that lack are as the first. */
  public record Files(List<FontFile> styles) {
    private static final int STYLES = 4;

    public Files {
      styles = List.copyOf(styles);
      if (styles.size() != STYLES) {
        throw new IllegalArgumentException("%d styles of a font".formatted(styles.size()));
      }
    }
  }

  /** The bytes of a font file. */
  public static final class FontFile {
    private final String name;
    private final byte[] bytes;

    public FontFile(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes.clone();
    }

    public String name() {
      return name;
    }

    public byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof FontFile file
          && name.equals(file.name)
          && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }
}
