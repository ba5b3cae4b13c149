package se.handlingsplan.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import se.handlingsplan.check.Severity;
import se.handlingsplan.document.Notice;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.outcome.PlanAccount;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.archive.SteadyZip;

/**
 * The outcomes of many files as a workbook, a row for each, to be sorted, filtered and added up.
 * Rows are written as they come, so that memory does not grow with their number; a sheet that is
 * full is followed by another.
 */
public final class OutcomesXlsx implements Closeable {
  /** Rows of a sheet, below its header. */
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

  /** Rows that are kept in memory. */
  private static final int WINDOW = 100;

  /** In 256ths of a letter. */
  private static final int LETTER = 256;

  private static final int MILLIS = 1000;

  private static final List<String> COLUMNS =
      List.of(
          "file",
          "outcome",
          "reason",
          "message",
          "pages",
          "measures",
          "errors",
          "warnings",
          "notes",
          "notices",
          "missing",
          "surplus",
          "seconds",
          "bytes",
          "sameAs",
          "sha256");

  private static final List<Integer> WIDTHS =
      List.of(50, 12, 20, 60, 8, 10, 8, 12, 8, 30, 12, 12, 10, 12, 30, 20);

  private final Messages messages;
  private final SXSSFWorkbook workbook;
  private final XSSFCellStyle heading;
  private final XSSFCellStyle words;
  private final CellStyle number;
  private final CellStyle seconds;
  private SXSSFSheet sheet;
  private int sheets;
  private int rows;

  public OutcomesXlsx(Messages messages) {
    this.messages = messages;
    this.workbook = new SXSSFWorkbook(WINDOW);
    // The form for very large files is not what every reader takes.
    workbook.setZip64Mode(Zip64Mode.Never);
    SheetStyles styles = new SheetStyles(workbook.getXSSFWorkbook());
    this.heading = styles.heading();
    this.words = styles.body();
    this.number = workbook.createCellStyle();
    number.cloneStyleFrom(words);
    number.setDataFormat(workbook.createDataFormat().getFormat("0"));
    this.seconds = workbook.createCellStyle();
    seconds.cloneStyleFrom(words);
    seconds.setDataFormat(workbook.createDataFormat().getFormat("0.0"));
    this.sheet = nextSheet();
  }

  private SXSSFSheet nextSheet() {
    sheets++;
    rows = 0;
    String name = messages.text("batch.sheet", sheets);
    SXSSFSheet next = workbook.createSheet(WorkbookUtil.createSafeSheetName(name, ' '));
    SXSSFRow header = next.createRow(0);
    for (int column = 0; column < COLUMNS.size(); column++) {
      Cell cell = header.createCell(column);
      cell.setCellValue(messages.text("batch." + "column." + COLUMNS.get(column)));
      cell.setCellStyle(heading);
      next.setColumnWidth(column, WIDTHS.get(column) * LETTER);
    }
    next.createFreezePane(1, 1);
    next.getPrintSetup().setLandscape(true);
    next.setFitToPage(true);
    next.getPrintSetup().setFitHeight((short) 0);
    return next;
  }

  /** Adds a row. */
  public void add(Outcome outcome) {
    if (rows == MOST_ROWS) {
      end();
      sheet = nextSheet();
    }
    SXSSFRow row = sheet.createRow(++rows);
    text(row, 0, outcome.file());
    text(row, 1, messages.text("batch." + "status." + outcome.status().key()));
    text(row, 2, outcome.reason().map(this::reason).orElse(""));
    text(row, 3, outcome.remark());
    outcome.account().ifPresent(account -> account(row, account));
    value(row, 12, (double) outcome.millis() / MILLIS, seconds);
    value(row, 13, (double) outcome.bytes(), number);
    text(row, 14, outcome.sameAs().orElse(""));
    text(row, 15, outcome.sha256().orElse(""));
  }

  /** A later version of the program may know reasons that this one does not. */
  private String reason(String key) {
    String name = "batch." + "short." + key;
    return messages.has(name) ? messages.text(name) : key;
  }

  private void account(SXSSFRow row, PlanAccount account) {
    if (account.pages().isPresent()) {
      value(row, 4, account.pages().getAsInt(), number);
    }
    value(row, 5, account.measures(), number);
    if (!account.findings().isEmpty()) {
      value(row, 6, account.count(Severity.ERROR), number);
      value(row, 7, account.count(Severity.WARNING), number);
      value(row, 8, account.count(Severity.NOTE), number);
    }
    text(row, 9, String.join(", ", account.notices().stream().map(Notice.Code::key).toList()));
    value(row, 10, (double) account.missing(), number);
    value(row, 11, (double) account.surplus(), number);
  }

  private void text(SXSSFRow row, int column, String text) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(words);
    cell.setCellValue(CellText.pieces(text).getFirst());
  }

  private static void value(SXSSFRow row, int column, double value, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    cell.setCellValue(value);
  }

  private void end() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, COLUMNS.size() - 1));
  }

  /** The workbook with all rows; nothing can be added to it. */
  public byte[] bytes() throws IOException {
    end();
    WorkbookProperties.write(messages.text("batch.title"), messages, workbook.getXSSFWorkbook());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    workbook.write(file);
    return SteadyZip.of(file.toByteArray());
  }

  /** Takes away the temporary files that the rows are kept in. */
  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
