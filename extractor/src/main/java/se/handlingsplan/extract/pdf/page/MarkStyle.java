package se.handlingsplan.extract.pdf.page;

import se.handlingsplan.document.Assurance;

/** How a mark is drawn: colour and dashes both tell, for not everyone sees colours. */
enum MarkStyle {
  HIGH(0x00, 0x7A, 0x33, 1.6f),
  MEDIUM(0xC2, 0x6B, 0x00, 1.6f, 8, 3),
  LOW(0xC0, 0x10, 0x20, 1.6f, 2, 2),
  CELL(0x1F, 0x4F, 0xC8, 0.5f),
  HEADING(0x1F, 0x4F, 0xC8, 0.5f),
  RULING(0xD0, 0x00, 0xB0, 0.8f),
  FILL(0x00, 0x8A, 0x8A, 0.8f, 3, 2),
  ASIDE(0x70, 0x70, 0x70, 0.8f, 1, 1);

  private static final float MOST = 255;

  private final float red;
  private final float green;
  private final float blue;
  private final float width;
  private final float[] dashes;

  MarkStyle(int red, int green, int blue, float width, float... dashes) {
    this.red = red / MOST;
    this.green = green / MOST;
    this.blue = blue / MOST;
    this.width = width;
    this.dashes = dashes;
  }

  static MarkStyle of(Assurance.Level level) {
    return switch (level) {
      case HIGH -> HIGH;
      case MEDIUM -> MEDIUM;
      case LOW -> LOW;
    };
  }

  float red() {
    return red;
  }

  float green() {
    return green;
  }

  float blue() {
    return blue;
  }

  /** In points. */
  float width() {
    return width;
  }

  /** Lengths of dashes and gaps in points; none where the line is whole. */
  float[] dashes() {
    return dashes.clone();
  }
}
