package se.handlingsplan.render.pdf;

/** The fonts of the family that documents are set in. */
enum FontStyle {
  REGULAR("SourceSans3-Regular.ttf", 'R'),
  BOLD("SourceSans3-Bold.ttf", 'B'),
  ITALIC("SourceSans3-It.ttf", 'I'),
  BOLD_ITALIC("SourceSans3-BoldIt.ttf", 'X');

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

  String file() {
    return file;
  }

  static FontStyle of(boolean bold, boolean italic) {
    if (bold) {
      return italic ? BOLD_ITALIC : BOLD;
    }
    return italic ? ITALIC : REGULAR;
  }
}
