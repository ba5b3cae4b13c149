package se.handlingsplan.render.rows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.rows.PlanRows.Column;
import se.handlingsplan.render.rows.PlanRows.Value;
import se.handlingsplan.render.table.CsvField;

/** The measures of a plan as CSV that spreadsheets open as it is. */
public final class PlanCsv {
  private static final String DIVIDER = ";";

  private PlanCsv() {}

  /** The file, in UTF-8; the same bytes for the same plan. */
  public static byte[] write(Plan plan, Messages messages) {
    PlanRows rows = MeasureRows.of(plan, messages);
    StringBuilder csv = new StringBuilder(CsvField.MARK);
    csv.append(line(rows.columns().stream().map(Column::heading).toList()));
    rows.rows().forEach(row -> csv.append(line(row.stream().map(PlanCsv::text).toList())));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> texts) {
    return texts.stream().map(PlanCsv::field).collect(Collectors.joining(DIVIDER))
        + CsvField.ROW_END;
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Words words -> words.text();
      case Value.Day day -> day.date().toString();
    };
  }

  /** A text that a spreadsheet would compute gets an apostrophe before it, as OWASP advises. */
  private static String field(String text) {
    String legible = Legible.text(text);
    return CsvField.quoted(Formula.isAlike(legible) ? "'" + legible : legible);
  }
}
