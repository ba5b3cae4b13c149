package se.handlingsplan.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.handlingsplan.render.html.TablesHtml;
import se.handlingsplan.render.json.TablesJson;
import se.handlingsplan.render.sheet.TablesXlsx;
import se.handlingsplan.render.table.TableFormat;
import se.handlingsplan.render.table.TablesCsv;

/** The formats that tables are written in. A new one is a constant here. */
enum TableFormats {
  JSON(new TablesJson()),
  CSV(new TablesCsv()),
  HTML(new TablesHtml()),
  XLSX(new TablesXlsx());

  private final TableFormat format;

  TableFormats(TableFormat format) {
    this.format = format;
  }

  TableFormat format() {
    return format;
  }

  /** The format that the ending of a file's name says. */
  static Optional<TableFormats> byExtension(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> name.endsWith("." + each.format.extension()))
        .findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
