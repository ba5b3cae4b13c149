package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.SetAside;

/** A list that is set as a table: "1." or a bullet in one column, the items in the other. */
record SetAsTable(Block.ListBlock list, List<SetAside> labels) {
  private static final Pattern LABEL = Pattern.compile("(?:\\d{1,2}|\\p{L})[.)]|[•●▪■◦○‣·–—*☐□✓-]");

  private static final Pattern BULLET = Pattern.compile("[\\P{L}&&[^\\d]]");

  /** The table as a list; empty where its first column holds anything but labels. */
  static Optional<SetAsTable> of(Block.Table table) {
    if (table.columns() != 2 || table.rows() < 2) {
      return Optional.empty();
    }
    List<Block.ListBlock.Item> items = new ArrayList<>();
    List<SetAside> labels = new ArrayList<>();
    boolean ordered = true;
    for (int row = 0; row < table.rows(); row++) {
      List<Cell> cells = table.cellsStartingIn(row);
      if (cells.size() != 2
          || cells.getLast().isBlank()
          || cells.stream().anyMatch(cell -> cell.rowSpan() > 1)) {
        return Optional.empty();
      }
      String label = cells.getFirst().text().strip();
      if (!LABEL.matcher(label).matches()) {
        return Optional.empty();
      }
      ordered &= !BULLET.matcher(label).matches();
      labels.add(new SetAside(label, SetAside.Reason.LIST_LABEL, cells.getFirst().provenance()));
      items.add(new Block.ListBlock.Item(label, cells.getLast().blocks()));
    }
    return Optional.of(
        new SetAsTable(new Block.ListBlock(ordered, items, table.provenance()), labels));
  }
}
