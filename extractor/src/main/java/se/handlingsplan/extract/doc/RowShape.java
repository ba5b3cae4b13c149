package se.handlingsplan.extract.doc;

import java.util.Arrays;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.extract.flow.EdgeGrid;

/**
 * Where the cells of a row end, and how they go together with those beside and above. Source:
 * Microsoft, [MS-DOC], sections 2.6.3 and 2.9.
 */
final class RowShape {
  private static final int MERGE = 0x5624;
  private static final int SPLIT = 0x5625;
  private static final int MERGE_DOWN = 0xD62B;

  /** Bits of the operand that says how a cell is merged downwards. */
  private static final int PART_OF_ABOVE = 1;

  private static final int UPPERMOST = 3;

  /** In twips, one more than there are cells. */
  private final int[] edges;

  private final boolean[] beside;
  private final EdgeGrid.Merge[] down;
  private final boolean isHeader;

  private RowShape(int[] edges, boolean[] beside, EdgeGrid.Merge[] down, boolean isHeader) {
    this.edges = edges;
    this.beside = beside;
    this.down = down;
    this.isHeader = isHeader;
  }

  /** The left edge of a cell, counted from 0, in twips. */
  int left(int cell) {
    return edges[cell];
  }

  int right(int cell) {
    return edges[cell + 1];
  }

  /** Whether a cell is part of the one before it. */
  boolean isBeside(int cell) {
    return beside[cell];
  }

  EdgeGrid.Merge down(int cell) {
    return down[cell];
  }

  boolean isHeader() {
    return isHeader;
  }

  /**
   * The shape that a row's properties give.
   *
   * @param cells how many the row has; a shape for fewer is prolonged
   */
  static RowShape of(@Nullable SprmBuffer sprms, int cells) {
    RowShape shape = stored(sprms);
    int known = shape.beside.length;
    if (known >= cells) {
      return shape;
    }
    int[] edges = Arrays.copyOf(shape.edges, cells + 1);
    for (int i = known + 1; i <= cells; i++) {
      edges[i] = edges[i - 1] + 1;
    }
    EdgeGrid.Merge[] down = Arrays.copyOf(shape.down, cells);
    Arrays.fill(down, known, cells, EdgeGrid.Merge.NONE);
    return new RowShape(edges, Arrays.copyOf(shape.beside, cells), down, shape.isHeader);
  }

  private static RowShape stored(@Nullable SprmBuffer sprms) {
    if (sprms == null) {
      return new RowShape(new int[1], new boolean[0], new EdgeGrid.Merge[0], false);
    }
    TableProperties properties = TableSprmUncompressor.uncompressTAP(sprms);
    short[] centers = properties.getRgdxaCenter();
    int cells = centers == null ? 0 : Math.max(centers.length - 1, 0);
    int[] edges = new int[cells + 1];
    for (int i = 0; i <= cells && centers != null && i < centers.length; i++) {
      // Damaged files have edges that go back; a cell is never less than nothing.
      edges[i] = i == 0 ? centers[i] : Math.max(centers[i], edges[i - 1] + 1);
    }
    boolean[] beside = new boolean[cells];
    EdgeGrid.Merge[] down = new EdgeGrid.Merge[cells];
    Arrays.fill(down, EdgeGrid.Merge.NONE);
    TableCellDescriptor[] descriptors = properties.getRgtc();
    for (int i = 0; i < cells && descriptors != null && i < descriptors.length; i++) {
      TableCellDescriptor cell = descriptors[i];
      if (cell != null) {
        beside[i] = cell.isFMerged();
        down[i] =
            cell.isFVertRestart()
                ? EdgeGrid.Merge.STARTS
                : cell.isFVertMerge() ? EdgeGrid.Merge.GOES_ON : EdgeGrid.Merge.NONE;
      }
    }
    RowShape shape = new RowShape(edges, beside, down, properties.getFTableHeader());
    shape.applyLater(sprms);
    return shape;
  }

  /** What the library leaves out: merging and splitting said after the cells were defined. */
  private void applyLater(SprmBuffer sprms) {
    for (SprmIterator all = sprms.iterator(); all.hasNext(); ) {
      SprmOperation sprm = all.next();
      byte[] bytes = sprm.getGrpprl();
      int at = sprm.getGrpprlOffset();
      if (at + 1 >= bytes.length) {
        continue;
      }
      switch (code(sprm)) {
        case MERGE -> mark(bytes[at] + 1, bytes[at + 1], true);
        case SPLIT -> mark(bytes[at], bytes[at + 1], false);
        case MERGE_DOWN -> mergeDown(bytes[at], bytes[at + 1]);
        default -> {}
      }
    }
  }

  private static int code(SprmOperation sprm) {
    byte[] bytes = sprm.toByteArray();
    return bytes.length < 2 ? 0 : (bytes[0] & 0xFF) | (bytes[1] & 0xFF) << 8;
  }

  private void mark(int from, int to, boolean merged) {
    for (int i = Math.max(from, 0); i < Math.min(to, beside.length); i++) {
      beside[i] = merged;
    }
  }

  private void mergeDown(int cell, int flags) {
    if (cell >= 0 && cell < down.length) {
      down[cell] =
          flags == UPPERMOST
              ? EdgeGrid.Merge.STARTS
              : flags == PART_OF_ABOVE ? EdgeGrid.Merge.GOES_ON : EdgeGrid.Merge.NONE;
    }
  }
}
