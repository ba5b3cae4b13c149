package se.handlingsplan.render.pdf;

/** The fonts that a document may be set in. */
enum FontStyle {
  REGULAR("SourceSans3-Regular.ttf", 'R'),
  BOLD("SourceSans3-Bold.ttf", 'B'),
  ITALIC("SourceSans3-It.ttf", 'I'),
  BOLD_ITALIC("SourceSans3-BoldIt.ttf", 'X'),
  /** The publisher's own, where there is one. */
  HOUSE_REGULAR("", 'H'),
  HOUSE_BOLD("", 'J'),
  HOUSE_ITALIC("", 'K'),
  HOUSE_BOLD_ITALIC("", 'L'),
  /** Other alphabets and signs. */
  FALLBACK("DejaVuSans.ttf", 'F'),
  EMOJI("NotoEmoji-Regular.ttf", 'E');

  private final String file;
  private final char letter;

  FontStyle(String file, char letter) {
    this.file = file;
    this.letter = letter;
  }

  /** A capital letter from A to Z that no other style has. */
  char letter() {
    return letter;
  }

  /** The name of the file that comes with the program; empty where the publisher brings it. */
  String file() {
    return file;
  }

  static FontStyle of(boolean bold, boolean italic) {
    if (bold) {
      return italic ? BOLD_ITALIC : BOLD;
    }
    return italic ? ITALIC : REGULAR;
  }

  /** The publisher's own of the same kind. */
  FontStyle house() {
    return switch (this) {
      case REGULAR -> HOUSE_REGULAR;
      case BOLD -> HOUSE_BOLD;
      case ITALIC -> HOUSE_ITALIC;
      case BOLD_ITALIC -> HOUSE_BOLD_ITALIC;
      case HOUSE_REGULAR, HOUSE_BOLD, HOUSE_ITALIC, HOUSE_BOLD_ITALIC, FALLBACK, EMOJI -> this;
    };
  }
}
