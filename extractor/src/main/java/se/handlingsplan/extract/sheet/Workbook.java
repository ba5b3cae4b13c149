package se.handlingsplan.extract.sheet;

import java.util.List;

/**
 * What the sheets of a workbook share.
 *
 * @param texts that cells name by number
 * @param styles that cells name by number
 */
record Workbook(List<List<Piece>> texts, List<CellStyle> styles, Values values) {
  CellStyle style(int number) {
    return number < styles.size() ? styles.get(number) : CellStyle.USUAL;
  }
}
