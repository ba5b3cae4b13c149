package se.handlingsplan.extract.pdf.ocr;

import se.handlingsplan.extract.pdf.page.Picture;

/** Turns pictures by quarters. */
final class Quarters {
  private Quarters() {}

  /** The picture with its text upright, where it is turned so many quarters clockwise. */
  static Picture upright(Picture picture, int quarters) {
    return switch (quarters) {
      case 1 -> turned(picture, true);
      case 2 -> turned(turned(picture, true), true);
      case 3 -> turned(picture, false);
      default -> picture;
    };
  }

  private static Picture turned(Picture picture, boolean back) {
    int width = picture.width();
    int height = picture.height();
    byte[] grey = new byte[picture.grey().length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int toX = back ? y : height - 1 - y;
        int toY = back ? width - 1 - x : x;
        grey[toY * height + toX] = picture.grey()[y * width + x];
      }
    }
    return new Picture(/* width= */ height, /* height= */ width, grey, picture.scale());
  }
}
