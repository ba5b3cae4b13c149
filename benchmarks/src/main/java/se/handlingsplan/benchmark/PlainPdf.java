package se.handlingsplan.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.ListItem;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.layout.Publication.TableLook;

/**
 * A publication as OpenPDF sets it by its own means: the same text, tables and fonts, but no tags,
 * no divided words, no attachments. What a file costs that only looks like ours.
 */
final class PlainPdf {
  private static final String FONTS = "/se/handlingsplan/render/pdf/fonts/";
  private static final float MARGIN = 50;
  private static final float SIZE = 10;
  private static final float CELL_SIZE = 9;
  private static final float HEADING_SIZE = 14;
  private static final float LINE = 1.35f;
  private static final float PADDING = 5;

  private final BaseFont regular = font("SourceSans3-Regular.ttf");
  private final BaseFont bold = font("SourceSans3-Bold.ttf");
  private final BaseFont italic = font("SourceSans3-It.ttf");

  private PlainPdf() {}

  static byte[] write(Publication publication) {
    return new PlainPdf().written(publication);
  }

  private byte[] written(Publication publication) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN)) {
      PdfWriter.getInstance(document, out);
      document.open();
      for (Block block : publication.blocks()) {
        document.add(
            block instanceof Block.Table table ? table(table, publication) : element(block, SIZE));
      }
    }
    return out.toByteArray();
  }

  private static BaseFont font(String file) {
    try (InputStream in =
        Objects.requireNonNull(PlainPdf.class.getResourceAsStream(FONTS + file), file)) {
      return BaseFont.createFont(
          "font.ttf", BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Element element(Block block, float size) {
    return switch (block) {
      case Block.Heading heading -> paragraph(heading.text(), HEADING_SIZE);
      case Block.Paragraph paragraph -> paragraph(paragraph.text(), size);
      case Block.ListBlock list -> list(list, size);
      case Block.Table table -> paragraph(RichText.of(""), size);
    };
  }

  private org.openpdf.text.Paragraph paragraph(RichText text, float size) {
    org.openpdf.text.Paragraph paragraph = new org.openpdf.text.Paragraph(phrase(text, size));
    paragraph.setLeading(size * LINE);
    paragraph.setSpacingAfter(size / 2);
    return paragraph;
  }

  private Phrase phrase(RichText text, float size) {
    Phrase phrase = new Phrase(size * LINE);
    for (Run run : text.runs()) {
      BaseFont face = run.italic() ? italic : regular;
      phrase.add(new Chunk(run.text(), new Font(run.bold() ? bold : face, size)));
    }
    return phrase;
  }

  private org.openpdf.text.List list(Block.ListBlock list, float size) {
    org.openpdf.text.List items = new org.openpdf.text.List(list.ordered(), SIZE);
    items.setListSymbol(new Chunk("•", new Font(regular, size)));
    for (Block.ListBlock.Item item : list.items()) {
      ListItem line = new ListItem(size * LINE);
      for (Block block : item.blocks()) {
        line.add(element(block, size));
      }
      items.add(line);
    }
    return items;
  }

  private PdfPTable table(Block.Table table, Publication publication) {
    PdfPTable out = new PdfPTable(table.columns());
    out.setWidthPercentage(100);
    out.setSplitLate(false);
    out.setHeaderRows(table.headerRows());
    setWidths(out, table, publication);
    for (Cell cell : table.cells()) {
      PdfPCell drawn = new PdfPCell();
      drawn.setRowspan(cell.rowSpan());
      drawn.setColspan(cell.columnSpan());
      drawn.setPadding(PADDING);
      cell.blocks().forEach(block -> drawn.addElement(element(block, CELL_SIZE)));
      out.addCell(drawn);
    }
    return out;
  }

  private static void setWidths(PdfPTable out, Block.Table table, Publication publication) {
    for (Place place : table.provenance().places()) {
      TableLook look =
          place instanceof Place.AtPath at ? publication.tables().get(at.path()) : null;
      if (look != null) {
        float[] widths = new float[table.columns()];
        for (int i = 0; i < widths.length; i++) {
          widths[i] = look.columnShares().get(i).floatValue();
        }
        out.setWidths(widths);
      }
    }
  }
}
