package se.handlingsplan.render.word;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
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
    publication
        .documentNumber()
        .ifPresent(number -> properties.setIdentifierProperty(Legible.text(number)));
    properties.setCreatedProperty(ANY_DAY);
    properties.setModifiedProperty(ANY_DAY);
  }
}
