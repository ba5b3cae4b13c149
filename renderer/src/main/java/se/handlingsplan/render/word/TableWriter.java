package se.handlingsplan.render.word;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.layout.Publication.TableLook;
import se.handlingsplan.render.layout.TableRows;

/** Writes a table with its columns, spans and heading rows; lengths in twips. */
final class TableWriter {
  /** Between a cell's edges and its text, both sides together; as in the table style. */
  private static final int PADDING = 216;

  private final BlockWriter blocks;
  private final Publication publication;
  private final String style;

  TableWriter(BlockWriter blocks, Publication publication, String style) {
    this.blocks = blocks;
    this.publication = publication;
    this.style = style;
  }

  void write(Block.Table table, Room room) {
    TableLook look = TableRows.look(publication, table);
    Columns columns = Columns.of(look.columnShares(), room.width());
    CTTbl element = room.table().get();
    properties(table, look, room.width(), element.addNewTblPr());
    CTTblGrid grid = element.addNewTblGrid();
    for (int column = 0; column < table.columns(); column++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(columns.width(column, 1)));
    }
    List<List<Cell>> rows = TableRows.of(table);
    for (int row = 0; row < table.rows(); row++) {
      row(row, rows.get(row), table.headerRows(), columns, room, element.addNewTr());
    }
  }

  private void properties(Block.Table table, TableLook look, int width, CTTblPr properties) {
    properties.addNewTblStyle().setVal(style);
    width(width, properties.addNewTblW());
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblLook parts = properties.addNewTblLook();
    boolean headed = table.headerRows() > 0;
    parts.setVal(new byte[] {0x06, (byte) (headed ? 0x20 : 0x00)});
    parts.setFirstRow(headed ? "1" : "0");
    parts.setLastRow("0");
    parts.setFirstColumn("0");
    parts.setLastColumn("0");
    parts.setNoHBand("1");
    parts.setNoVBand("1");
    if (!look.description().isBlank()) {
      properties.addNewTblCaption().setVal(Legible.text(look.description()));
      properties.addNewTblDescription().setVal(Legible.text(look.description()));
    }
  }

  private void row(
      int row, List<Cell> cells, int headerRows, Columns columns, Room room, CTRow element) {
    boolean header = row < headerRows;
    CTTrPr properties = element.addNewTrPr();
    if (header || !TableRows.mayDivide(row, cells)) {
      properties.addNewCantSplit();
    }
    if (header) {
      properties.addNewTblHeader();
    }
    for (Cell cell : cells) {
      int width = columns.width(cell.column(), cell.columnSpan());
      CTTc place = element.addNewTc();
      shape(cell, cell.row() == row, width, place.addNewTcPr());
      Setting setting = header ? Setting.HEADER_CELL : Setting.CELL;
      Room inside = room.cell(place, setting, width - PADDING);
      if (cell.row() == row) {
        blocks.marked(cell.provenance(), () -> content(cell, inside.of(cell.provenance())));
      } else {
        blocks.empty(inside);
      }
    }
  }

  private static void shape(Cell cell, boolean begins, int width, CTTcPr properties) {
    width(width, properties.addNewTcW());
    if (cell.columnSpan() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
    }
  }

  private void content(Cell cell, Room inside) {
    blocks.write(cell.blocks(), inside);
    if (cell.isBlank()) {
      blocks.invitation(inside);
    } else if (cell.blocks().getLast() instanceof Block.Table) {
      blocks.empty(inside);
    }
  }

  private static void width(int width, CTTblWidth element) {
    element.setW(BigInteger.valueOf(width));
    element.setType(STTblWidth.DXA);
  }
}
