package se.handlingsplan.render.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import se.handlingsplan.render.archive.SteadyZip;
import se.handlingsplan.render.form.FormPage;
import se.handlingsplan.render.layout.Publication;

/**
 * A publication as a Word file (DOCX). The body holds exactly its blocks; the draft word stands in
 * the page header, and title, page number and document number in the footer. The plan JSON is the
 * text of the one element of a custom XML part, see {@link PlanPart}.
 *
 * <p>A field bears its name twice, because programs differ in what they keep: its paragraphs are in
 * content controls with the name as tag, and a bookmark named for it goes around it.
 */
public final class WordDocument {
  private WordDocument() {}

  /** The file's bytes; the same for the same publication. */
  public static byte[] write(Publication publication) {
    return write(publication, Map.of());
  }

  /** A form to be filled in; the same bytes for the same form. */
  public static byte[] write(FormPage.Laid form) {
    return write(form.publication(), form.prompts());
  }

  private static byte[] write(Publication publication, Map<String, FormPage.Prompt> prompts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      try (OPCPackage pack = OPCPackage.create(file)) {
        fill(new Parts(pack), publication, prompts);
        CoreProperties.write(publication, pack.getPackageProperties());
        CoreProperties.writeOwn(publication, pack);
      }
      return SteadyZip.of(file.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("Names and types of the parts are our own", e);
    }
  }

  /** The file's bytes, written on a template. */
  public static byte[] write(Publication publication, WordTemplate template) {
    try {
      return SteadyZip.of(TemplatedDocument.write(publication, template));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("The template has been read before", e);
    }
  }

  private static void fill(
      Parts parts, Publication publication, Map<String, FormPage.Prompt> prompts)
      throws IOException, InvalidFormatException {
    DocumentDocument document = DocumentDocument.Factory.newInstance(Parts.XML);
    CTBody body = document.addNewDocument().addNewBody();
    Numbering numbering = new Numbering();
    Page page = Page.of(publication);

    Base base =
        new Base(
            Styling.own(),
            numbering,
            new Hyperlinks(parts.document()),
            new FreeIds(Set.of()),
            new FreeIds(Set.of()),
            prompts);
    new BlockWriter(publication, base).write(body, page.textWidth());
    page.write(publication, body.addNewSectPr(), parts);

    parts.add(
        XWPFRelation.STYLES, Look.styles(publication.language(), publication.edition().theme()));
    parts.add(XWPFRelation.SETTINGS, Look.settings(publication.language()));
    parts.add(XWPFRelation.NUMBERING, numbering.document());
    if (!publication.planJson().isEmpty()) {
      PlanPart.add(publication.planJson(), parts.document());
    }
    parts.fill(document);
  }
}
