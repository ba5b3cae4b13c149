package se.handlingsplan.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import se.handlingsplan.document.Block;
import se.handlingsplan.render.layout.Publication;

/**
 * Publications as PDF files that follow PDF/UA-1 and PDF/A-3a: fully tagged, with embedded fonts,
 * and with the plan attached as {@code plan.json}. The same publication gives the same bytes: no
 * time is written, and what would be chance comes from the content.
 */
public final class PdfDocument {
  private static final String PRODUCER = "Handlingsplan";

  private PdfDocument() {}

  /**
   * Writes the publication.
   *
   * @throws UnprintableCharacterException if a text holds a character that the font lacks
   */
  public static byte[] write(Publication publication) throws UnprintableCharacterException {
    Fonts fonts = new Fonts();
    Frame frame = Frame.of(publication.landscape());
    Typesetter typesetter = new Typesetter(fonts, publication.tables());
    List<BodyPart> parts = new ArrayList<>();
    Tag tags = set(publication.blocks(), typesetter, frame, parts);
    List<List<Mark>> pages = BodyFlow.pages(parts, frame);
    List<List<Mark>> whole = withRunningMatter(pages, publication, new RunningMatter(frame, fonts));
    try {
      return FileId.fromContent(file(publication, whole, tags, fonts, frame));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets the blocks as parts of the body and returns the tags of the document. */
  private static Tag set(
      List<Block> blocks, Typesetter typesetter, Frame frame, List<BodyPart> parts)
      throws UnprintableCharacterException {
    List<Tag> tags = new ArrayList<>();
    for (int from = 0; from < blocks.size(); ) {
      int to = from;
      while (to < blocks.size() && !(blocks.get(to) instanceof Block.Table)) {
        to++;
      }
      Typeset running = typesetter.set(blocks.subList(from, to), frame.lineWidth(), Setting.body());
      parts.add(new BodyPart.Running(running.column()));
      tags.addAll(running.tags());
      if (to < blocks.size() && blocks.get(to) instanceof Block.Table table) {
        TableSetter.SetTable set = typesetter.tables().set(table, frame.width());
        parts.add(new BodyPart.Whole(set.laid()));
        tags.add(set.tag());
      }
      from = to + 1;
    }
    return Tag.of("Document", tags);
  }

  private static List<List<Mark>> withRunningMatter(
      List<List<Mark>> pages, Publication publication, RunningMatter matter)
      throws UnprintableCharacterException {
    List<List<Mark>> whole = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Mark> marks = new ArrayList<>(pages.get(i));
      marks.addAll(matter.marks(publication, i + 1, pages.size()));
      whole.add(marks);
    }
    return whole;
  }

  private static byte[] file(
      Publication publication, List<List<Mark>> pages, Tag tags, Fonts fonts, Frame frame)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document =
        new Document(new Rectangle((float) frame.pageWidth(), (float) frame.pageHeight()));
    PdfWriter writer = PdfWriter.getInstance(document, out);
    prepare(publication, writer);
    document.open();
    CatalogEntries.add(publication, writer);
    Structure structure = new Structure(writer, tags);
    Bookmarks bookmarks = new Bookmarks(writer.getRootOutline());
    for (List<Mark> page : pages) {
      new PageWriter(writer.getDirectContent(), structure, fonts, frame.pageHeight()).write(page);
      Links.add(page, frame.pageHeight(), writer, structure);
      bookmarks.add(page, frame.pageHeight());
      document.newPage();
    }
    structure.write();
    document.close();
    return out.toByteArray();
  }

  private static void prepare(Publication publication, PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer.setXmpMetadata(Xmp.of(publication, PRODUCER));
    writer.getInfo().remove(PdfName.CREATIONDATE);
    writer.getInfo().put(PdfName.TITLE, new PdfString(publication.title(), PdfObject.TEXT_UNICODE));
    writer.getInfo().put(PdfName.PRODUCER, new PdfString(PRODUCER));
  }
}
