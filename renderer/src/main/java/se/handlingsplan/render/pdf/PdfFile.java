package se.handlingsplan.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;

/** A PDF file for a publication that is laid on pages. */
record PdfFile(Publication publication, Frame frame, Fonts fonts, PdfStandard standard) {
  private static final String PRODUCER = "Handlingsplan";

  /** The bytes of the file, all but its identifier the same each time. */
  byte[] write(List<List<Mark>> pages, Tag tags) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Document document = new Document(size())) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      prepare(writer);
      document.open();
      CatalogEntries.add(publication, standard, writer);
      PageWords words = PageWords.in(publication.language());
      Structure structure = new Structure(writer, tags);
      Bookmarks bookmarks = new Bookmarks(writer.getRootOutline());
      for (List<Mark> page : pages) {
        new PageWriter(
                writer.getDirectContent(),
                structure,
                fonts,
                frame.pageHeight(),
                publication.edition().theme().palette())
            .write(page);
        Links.add(page, frame.pageHeight(), writer, structure, words);
        bookmarks.add(page, frame.pageHeight());
        document.newPage();
      }
      structure.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Lying pages are wide ones rather than turned ones, which some readers show wrongly. */
  private Rectangle size() {
    return new Rectangle((float) frame.pageWidth(), (float) frame.pageHeight());
  }

  private void prepare(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer.setXmpMetadata(Xmp.of(publication, standard, PRODUCER));
    writer.getInfo().remove(PdfName.CREATIONDATE);
    writer.getInfo().put(PdfName.TITLE, new PdfString(publication.title(), PdfObject.TEXT_UNICODE));
    writer.getInfo().put(PdfName.PRODUCER, new PdfString(PRODUCER));
  }
}
