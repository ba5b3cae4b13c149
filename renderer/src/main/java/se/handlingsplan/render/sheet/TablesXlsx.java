package se.handlingsplan.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.archive.SteadyZip;
import se.handlingsplan.render.table.TableBook;
import se.handlingsplan.render.table.TableFormat;
import se.handlingsplan.render.table.TableWords;

/**
 * Tables as a workbook: a sheet for each, and last one that says where each was found and how sure
 * it is. All is text, for what looks like a number or a date is changed by spreadsheets.
 */
public final class TablesXlsx implements TableFormat {
  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public SortedMap<String, byte[]> write(TableBook book, Messages messages) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      SheetStyles styles = new SheetStyles(workbook);
      TableWords words = new TableWords(messages);
      for (TableBook.Numbered table : book.tables()) {
        TableSheet.write(table, words.name(table), styles, workbook);
      }
      AboutSheet.write(book, words, styles, workbook);
      WorkbookProperties.write(messages.text("tables.title", book.name()), messages, workbook);
      workbook.write(file);
      return new TreeMap<>(Map.of("", SteadyZip.of(file.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
  }
}
