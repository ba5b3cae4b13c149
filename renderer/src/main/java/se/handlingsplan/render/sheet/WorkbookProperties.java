package se.handlingsplan.render.sheet;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Legible;

/** What a workbook says of itself. It names the program as its author, never a person. */
final class WorkbookProperties {
  private static final String CREATOR = "Handlingsplan";

  /** The clock would make every file differ. */
  private static final Instant ANY_DAY = Instant.parse("2000-01-01T00:00:00Z");

  private WorkbookProperties() {}

  static void write(String title, Messages messages, XSSFWorkbook workbook) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(Legible.text(title));
    core.setCreator(CREATOR);
    core.setCreated(Optional.of(Date.from(ANY_DAY)));
    core.setModified(Optional.of(Date.from(ANY_DAY)));
    core.getUnderlyingProperties().setLanguageProperty(messages.locale().toLanguageTag());
    workbook.getProperties().getExtendedProperties().setApplication(CREATOR);
  }
}
