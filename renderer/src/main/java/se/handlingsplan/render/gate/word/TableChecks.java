package se.handlingsplan.render.gate.word;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.word.WordBody.Table;

/** What is asked of tables: a header row, and a form that can be read aloud cell by cell. */
record TableChecks(WordBody body) {

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (Table table : body.tables()) {
      List<Node> rows = table.rows();
      int widest = rows.stream().mapToInt(row -> Table.cells(row).size()).max().orElse(0);
      if (rows.size() == 1 && widest == 1) {
        tell(WordRule.LAYOUT_TABLE, table, faults);
        continue;
      }
      if (table.nested()) {
        tell(WordRule.NESTED_TABLE, table, faults);
      }
      // One row or one column has nothing to head.
      if (rows.size() > 1 && widest > 1 && !rows.getFirst().has("w:trPr", "w:tblHeader")) {
        tell(WordRule.NO_HEADER_ROW, table, faults);
      }
      if (!hasText(table.node())) {
        tell(WordRule.NO_TABLE_TEXT, table, faults);
      }
      cells(table, rows.stream().flatMap(row -> Table.cells(row).stream()).toList(), faults);
    }
    return faults;
  }

  private static void cells(Table table, List<Node> cells, List<Fault> faults) {
    if (cells.stream().anyMatch(TableChecks::isMerged)) {
      tell(WordRule.MERGED_CELLS, table, faults);
    }
    if (cells.stream().anyMatch(TableChecks::isEmpty)) {
      tell(WordRule.EMPTY_CELLS, table, faults);
    }
  }

  private static boolean isMerged(Node cell) {
    return cell.at("w:tcPr", "w:vMerge").isPresent()
        || !cell.value("w:tcPr", "w:gridSpan").orElse("1").equals("1");
  }

  /** What a cell above covers is not empty. */
  private static boolean isEmpty(Node cell) {
    boolean covered =
        cell.at("w:tcPr", "w:vMerge").isPresent()
            && !cell.value("w:tcPr", "w:vMerge").orElse("continue").equals("restart");
    return !covered
        && cell.words().isBlank()
        && cell.all("w:drawing").isEmpty()
        && cell.all("w:pict").isEmpty()
        && cell.all("w:sym").isEmpty()
        && cell.all("w:object").isEmpty();
  }

  private static boolean hasText(Node table) {
    return table
        .at("w:tblPr")
        .map(
            properties ->
                !properties.value("w:tblCaption").orElse("").isBlank()
                    || !properties.value("w:tblDescription").orElse("").isBlank())
        .orElse(false);
  }

  private static void tell(WordRule rule, Table table, List<Fault> faults) {
    faults.add(new Fault(rule.requirement(), table.spot()));
  }
}
