package se.handlingsplan.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Labels;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.archive.SteadyZip;
import se.handlingsplan.render.rows.FactRows;
import se.handlingsplan.render.rows.MeasureRows;

/**
 * A plan as a workbook for those who sort, filter and count: a sheet with a row for each measure,
 * and one with all else that the plan says, so that every word of it is there.
 */
public final class PlanXlsx {
  private PlanXlsx() {}

  /** The workbook, the same bytes for the same plan. */
  public static byte[] write(Plan plan, Labels labels, Messages messages) {
    String title = plan.title().map(Phrase::text).orElse(labels.planTitle());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      RowStyles styles = RowStyles.in(workbook);
      RowSheet.write(MeasureRows.of(plan, messages), styles, messages, workbook);
      RowSheet.write(FactRows.of(plan, title, messages), styles, messages, workbook);
      WorkbookProperties.write(title.replace('\n', ' '), messages, workbook);
      workbook.write(file);
      return SteadyZip.of(file.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
  }
}
