package se.handlingsplan.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.handlingsplan.form.OwnText;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.archive.SteadyZip;
import se.handlingsplan.render.form.FormRows;
import se.handlingsplan.render.rows.Formula;

/**
 * A form as a workbook, for those who rather fill in rows: on the first sheet what it is and how it
 * is filled in, on the second the measures. What can be chosen stands on a hidden sheet.
 */
public final class FormXlsx {
  /** Rows for new measures, below the others. */
  private static final int NEW_ROWS = 20;

  /** In 256ths of a letter. */
  private static final int LETTER = 256;

  private static final int REFERENCE_WIDTH = 18;
  private static final int TEXT_WIDTH = 40;

  /** What a line of text takes in points, and the most that a row may have. */
  private static final float LINE = 15;

  private static final float HIGHEST = 409;

  private final FormRows.Laid form;
  private final Messages messages;
  private final String sheetName;
  private final int newRows;
  private final XSSFWorkbook workbook;
  private final RowStyles styles;

  private FormXlsx(
      FormRows.Laid form, Messages messages, String sheetName, int newRows, XSSFWorkbook workbook) {
    this.form = form;
    this.messages = messages;
    this.sheetName = sheetName;
    this.newRows = newRows;
    this.workbook = workbook;
    this.styles = RowStyles.in(workbook);
  }

  /** The workbook; the same bytes for the same form. */
  public static byte[] write(FormRows.Laid form, Messages messages) {
    return write(form, messages, messages.text("form.sheet"), NEW_ROWS);
  }

  private static byte[] write(
      FormRows.Laid form, Messages messages, String sheetName, int newRows) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new FormXlsx(form, messages, sheetName, newRows, workbook).write();
      WorkbookProperties.write(form.title(), messages, workbook);
      workbook.write(file);
      return SteadyZip.of(file.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
  }

  /** A table of decisions; the same bytes for the same questions. */
  public static byte[] decisions(FormRows.Laid questions, Messages messages) {
    return write(questions, messages, messages.text("decide.file"), 0);
  }

  private void write() {
    about();
    XSSFSheet sheet = workbook.createSheet(name(sheetName));
    XSSFRow header = sheet.createRow(0);
    for (int column = 0; column < form.columns().size(); column++) {
      XSSFCell cell = header.createCell(column);
      cell.setCellValue(CellText.pieces(form.columns().get(column).heading()).getFirst());
      cell.setCellStyle(styles.heading());
      sheet.setColumnWidth(column, (column == 0 ? REFERENCE_WIDTH : TEXT_WIDTH) * LETTER);
    }
    for (int row = 0; row < form.rows().size() + newRows; row++) {
      List<String> texts = row < form.rows().size() ? form.rows().get(row) : List.of();
      row(sheet.createRow(row + 1), texts);
    }
    sheet.createFreezePane(1, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, form.rows().size(), 0, form.columns().size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    TableSheet.paper(sheet);
    choices(sheet);
  }

  private void about() {
    XSSFSheet sheet = workbook.createSheet(name(messages.text("form.sheetAbout")));
    for (List<String> texts : form.about()) {
      XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      for (int column = 0; column < texts.size(); column++) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(CellText.pieces(texts.get(column)).getFirst());
        cell.setCellStyle(row.getRowNum() == 0 ? styles.heading() : styles.words());
      }
      if (texts.size() == 1) {
        row.createCell(1).setCellStyle(styles.words());
      }
      int lines =
          texts.stream().mapToInt(text -> 1 + text.length() / TEXT_WIDTH / 2).max().orElse(1);
      row.setHeightInPoints(lines * LINE);
    }
    sheet.setColumnWidth(0, 2 * TEXT_WIDTH * LETTER);
    sheet.setColumnWidth(1, TEXT_WIDTH * LETTER);
    TableSheet.paper(sheet);
  }

  private static String name(String text) {
    return WorkbookUtil.createSafeSheetName(text, ' ');
  }

  private void row(XSSFRow row, List<String> texts) {
    int lines = 1;
    for (int column = 0; column < form.columns().size(); column++) {
      String text = column < texts.size() ? texts.get(column) : "";
      XSSFCell cell = row.createCell(column);
      cell.setCellStyle(Formula.isAlike(text) ? styles.quoted() : styles.words());
      if (!text.isEmpty()) {
        cell.setCellValue(CellText.pieces(text).getFirst());
        lines = Math.max(lines, text.lines().mapToInt(l -> 1 + l.length() / TEXT_WIDTH).sum());
      }
    }
    row.setHeightInPoints(Math.min(lines * LINE, HIGHEST));
  }

  /** Choices stand in cells, for a list within a rule holds 255 characters. */
  private void choices(XSSFSheet sheet) {
    XSSFSheet lists = workbook.createSheet(OwnText.LISTS);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    int list = 0;
    for (int column = 0; column < form.columns().size(); column++) {
      for (Map.Entry<List<String>, CellRangeAddressList> asked : asked(column).entrySet()) {
        List<String> choices = asked.getKey();
        for (int i = 0; i < choices.size(); i++) {
          XSSFRow row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
          row.createCell(list).setCellValue(CellText.pieces(choices.get(i)).getFirst());
        }
        String letter = CellReference.convertNumToColString(list);
        String range = "'%s'!$%s$1:$%s$%d".formatted(OwnText.LISTS, letter, letter, choices.size());
        DataValidation rule =
            helper.createValidation(helper.createFormulaListConstraint(range), asked.getValue());
        // Whoever has something else to say may say it; it is told when the form comes back.
        rule.setErrorStyle(DataValidation.ErrorStyle.INFO);
        rule.setShowErrorBox(true);
        sheet.addValidationData(rule);
        list++;
      }
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.HIDDEN);
  }

  /** Where in a column which things can be chosen. */
  private Map<List<String>, CellRangeAddressList> asked(int column) {
    Map<List<String>, CellRangeAddressList> asked = new LinkedHashMap<>();
    int rows = form.rows().size() + newRows;
    int from = 0;
    while (from < rows) {
      List<String> choices = form.columns().get(column).choices(from);
      int to = from;
      while (to + 1 < rows && form.columns().get(column).choices(to + 1).equals(choices)) {
        to++;
      }
      List<String> told = choices.stream().filter(c -> !c.isBlank()).distinct().toList();
      if (!told.isEmpty()) {
        asked
            .computeIfAbsent(told, first -> new CellRangeAddressList())
            .addCellRangeAddress(1 + from, column, 1 + to, column);
      }
      from = to + 1;
    }
    return asked;
  }
}
