package se.handlingsplan.extract.pdf.table;

import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.pdf.layout.Reading;

/** A cell whose text is read, in a table that may still grow. */
record DraftCell(
    int row, int column, int rowSpan, int columnSpan, Reading content, Provenance provenance) {
  /** An empty cell in a table with the given provenance. */
  static DraftCell blank(int row, int column, Provenance provenance) {
    return new DraftCell(row, column, 1, 1, Reading.nothing(), provenance);
  }

  String text() {
    return Texts.of(content.blocks());
  }

  boolean isBlank() {
    return text().isBlank();
  }

  boolean coversRow(int aRow) {
    return aRow >= row && aRow < row + rowSpan;
  }

  DraftCell at(int aRow, int aRowSpan) {
    return new DraftCell(aRow, column, aRowSpan, columnSpan, content, provenance);
  }

  DraftCell across(int aColumn, int aColumnSpan) {
    return new DraftCell(row, aColumn, rowSpan, aColumnSpan, content, provenance);
  }

  DraftCell with(Reading aContent, Provenance aProvenance) {
    return new DraftCell(row, column, rowSpan, columnSpan, aContent, aProvenance);
  }

  Cell cell() {
    return new Cell(row, column, rowSpan, columnSpan, content.blocks(), provenance);
  }
}
