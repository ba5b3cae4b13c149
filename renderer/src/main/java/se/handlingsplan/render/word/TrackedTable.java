package se.handlingsplan.render.word;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.render.change.ChangeWords;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.word.Revisions.Side;
import se.handlingsplan.theme.TextRole;

/**
 * Writes what two plans say of one part as a table: a row for each field, which comes or goes where
 * only one of the plans says anything. Lengths in twips.
 */
record TrackedTable(Styling styling, Revisions revisions, ChangeWords words, int width) {
  private static final int SHARES = 4;

  /** What is no longer than this stays together on a page; in characters. */
  private static final int SHORT = 500;

  void write(List<FieldChange> texts, String description, CTTbl table) {
    CTTblPr properties = table.addNewTblPr();
    properties.addNewTblStyle().setVal(styling.of(TextRole.TABLE));
    width(width, properties.addNewTblW());
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    look(properties.addNewTblLook());
    properties.addNewTblCaption().setVal(Legible.text(description));
    properties.addNewTblDescription().setVal(Legible.text(description));
    var grid = table.addNewTblGrid();
    grid.addNewGridCol().setW(BigInteger.valueOf(first()));
    grid.addNewGridCol().setW(BigInteger.valueOf(second()));

    header(texts, table.addNewTr());
    for (FieldChange text : texts) {
      CTRow row = table.addNewTr();
      Side side = Side.of(text);
      if (Math.max(text.before().length(), text.after().length()) <= SHORT) {
        row.addNewTrPr().addNewCantSplit();
      }
      revisions.mark(side, row);
      revisions.write(words.heading(text), side, cell(row, first(), TextRole.TABLE_TEXT));
      revisions.write(text, cell(row, second(), TextRole.TABLE_TEXT));
    }
  }

  /** The header row is there as long as any other row is. */
  private void header(List<FieldChange> texts, CTRow row) {
    Side side =
        Side.of(
            texts.stream().anyMatch(text -> !text.before().isBlank()),
            texts.stream().anyMatch(text -> !text.after().isBlank()));
    var properties = row.addNewTrPr();
    properties.addNewCantSplit();
    properties.addNewTblHeader();
    revisions.mark(side, row);
    heading("change.field", side, cell(row, first(), TextRole.TABLE_HEAD));
    heading("field.text", side, cell(row, second(), TextRole.TABLE_HEAD));
  }

  /** Stays on the page of the row below. */
  private void heading(String key, Side side, CTP paragraph) {
    paragraph.getPPr().addNewKeepNext();
    revisions.write(words.messages().text(key), side, paragraph);
  }

  private CTP cell(CTRow row, int width, TextRole role) {
    CTTc cell = row.addNewTc();
    width(width, cell.addNewTcPr().addNewTcW());
    CTP paragraph = cell.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(styling.of(role));
    return paragraph;
  }

  private int first() {
    return width / SHARES;
  }

  private int second() {
    return width - first();
  }

  private static void look(CTTblLook look) {
    look.setVal(new byte[] {0x06, 0x20});
    look.setFirstRow("1");
    look.setLastRow("0");
    look.setFirstColumn("0");
    look.setLastColumn("0");
    look.setNoHBand("1");
    look.setNoVBand("1");
  }

  private static void width(int width, CTTblWidth element) {
    element.setW(BigInteger.valueOf(width));
    element.setType(STTblWidth.DXA);
  }
}
