package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.render.layout.Publication;

/** Publications by chance, the same for the same seed. */
final class RandomPlans {
  private final Random random;

  private RandomPlans(long seed) {
    this.random = new Random(seed);
  }

  static Publication of(long seed) {
    RandomPlans plans = new RandomPlans(seed);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      blocks.add(plans.random.nextInt(3) == 0 ? plans.table() : plans.text(300));
    }
    Publication publication = Pieces.publication(blocks);
    return plans.random.nextBoolean() ? publication : Pieces.standing(publication);
  }

  private Block text(int mostWords) {
    return switch (random.nextInt(4)) {
      case 0 -> Pieces.heading(1 + random.nextInt(5), Pieces.words(1 + random.nextInt(20)));
      case 1 -> Pieces.bullets(words(mostWords / 3), words(mostWords / 3));
      default -> Pieces.paragraph(words(mostWords));
    };
  }

  private String words(int most) {
    return Pieces.words(1 + random.nextInt(most));
  }

  private Block table() {
    int rows = 1 + random.nextInt(9);
    int columns = 1 + random.nextInt(6);
    BitSet taken = new BitSet();
    List<Cell> cells = new ArrayList<>();
    for (int place = 0; place < rows * columns; place++) {
      if (!taken.get(place)) {
        cells.add(cell(place, rows, columns, taken));
      }
    }
    return Pieces.table(rows, columns, random.nextInt(Math.min(rows, 3)), cells);
  }

  private Cell cell(int place, int rows, int columns, BitSet taken) {
    int row = place / columns;
    int column = place % columns;
    int width = 1;
    while (column + width < columns && !taken.get(place + width) && random.nextInt(5) == 0) {
      width++;
    }
    int height = 1;
    while (row + height < rows && random.nextInt(3) == 0) {
      height++;
    }
    for (int covered = 0; covered < height; covered++) {
      taken.set(place + covered * columns, place + covered * columns + width);
    }
    return Pieces.spanning(row, column, height, width, content());
  }

  private Block[] content() {
    int most = random.nextInt(6) == 0 ? 500 : 40;
    return random.nextInt(8) == 0 ? new Block[0] : new Block[] {text(most), text(10)};
  }
}
