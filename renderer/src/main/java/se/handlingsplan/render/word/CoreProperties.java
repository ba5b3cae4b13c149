package se.handlingsplan.render.word;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.xmlbeans.XmlException;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.layout.Publication;

/** What a Word file says of itself. It names the program as its author, never a person. */
final class CoreProperties {
  private static final String CREATOR = "Handlingsplan";

  /** The clock would make every file differ; the plan's own date stands in its text. */
  private static final String ANY_DAY = "2000-01-01T00:00:00Z";

  private CoreProperties() {}

  static void write(Publication publication, PackageProperties properties)
      throws InvalidFormatException {
    properties.setTitleProperty(Legible.text(publication.title()));
    properties.setDescriptionProperty(Legible.text(publication.description()));
    properties.setLanguageProperty(publication.language());
    properties.setCreatorProperty(CREATOR);
    Edition.Particulars particulars = publication.edition().particulars();
    particulars
        .documentNumber()
        .ifPresent(number -> properties.setIdentifierProperty(Legible.text(number)));
    particulars
        .version()
        .ifPresent(version -> properties.setVersionProperty(Legible.text(version)));
    properties.setContentStatusProperty(publication.edition().draft().map(Legible::text));
    properties.setCreatedProperty(ANY_DAY);
    properties.setModifiedProperty(ANY_DAY);
    properties.setLastModifiedByProperty(Optional.empty());
    properties.setLastPrintedProperty(Optional.empty());
    properties.setRevisionProperty(Optional.empty());
  }

  /** Writes what Word shows among the properties of one's own, for fields to refer to. */
  static void writeOwn(Publication publication, OPCPackage pack) throws IOException {
    Map<String, String> own = own(publication);
    if (own.isEmpty()) {
      return;
    }
    try {
      POIXMLProperties all = new POIXMLProperties(pack);
      var list = all.getCustomProperties().getUnderlyingProperties();
      for (int i = list.sizeOfPropertyArray() - 1; i >= 0; i--) {
        String name = list.getPropertyArray(i).getName();
        if (own.keySet().stream().anyMatch(name::equalsIgnoreCase)) {
          list.removeProperty(i);
        }
      }
      own.forEach((name, value) -> all.getCustomProperties().addProperty(name, value));
      all.commit();
    } catch (OpenXML4JException | XmlException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, String> own(Publication publication) {
    Edition.Particulars particulars = publication.edition().particulars();
    Map<String, String> own = new LinkedHashMap<>();
    particulars.documentNumber().ifPresent(text -> own.put("Diarienummer", Legible.text(text)));
    particulars.decided().ifPresent(day -> own.put("Beslutsdatum", day.toString()));
    particulars.version().ifPresent(text -> own.put("Version", Legible.text(text)));
    return own;
  }
}
