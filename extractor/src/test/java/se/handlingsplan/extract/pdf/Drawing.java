package se.handlingsplan.extract.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws small PDF for tests; places are in points from the top left corner of an A4 page. */
final class Drawing {
  static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  Drawing() {
    document.addPage(page);
  }

  /** Draws on the current page. */
  private interface Pen {
    void draw(PDPageContentStream stream) throws IOException;
  }

  Drawing nextPage() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  Drawing turned(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  Drawing text(double x, double y, String text) {
    return text(x, y, 10, PLAIN, RenderingMode.FILL, text);
  }

  Drawing bold(double x, double y, String text) {
    return text(x, y, 10, BOLD, RenderingMode.FILL, text);
  }

  Drawing large(double x, double y, String text) {
    return text(x, y, 18, BOLD, RenderingMode.FILL, text);
  }

  /** As notes are set. */
  Drawing small(double x, double y, String text) {
    return text(x, y, 8, PLAIN, RenderingMode.FILL, text);
  }

  Drawing hidden(double x, double y, String text) {
    return text(x, y, 10, PLAIN, RenderingMode.NEITHER, text);
  }

  /** Text that is the edge of what is painted after it. */
  Drawing clipping(double x, double y, String text) {
    return text(x, y, 10, PLAIN, RenderingMode.NEITHER_CLIP, text);
  }

  /** Text whose spaces are taken back but for a hundredth of their font's size. */
  Drawing kerned(double x, double y, String text) {
    return draw(
        stream -> {
          stream.beginText();
          stream.setFont(PLAIN, 10);
          stream.setWordSpacing(0.1f - PLAIN.getSpaceWidth() / 100);
          stream.newLineAtOffset((float) x, (float) (page.getMediaBox().getHeight() - y));
          stream.showText(text);
          stream.setWordSpacing(0);
          stream.endText();
        });
  }

  private Drawing text(
      double x, double y, double size, PDFont font, RenderingMode mode, String text) {
    return draw(
        stream -> {
          stream.beginText();
          stream.setRenderingMode(mode);
          stream.setFont(font, (float) size);
          stream.newLineAtOffset((float) x, (float) (page.getMediaBox().getHeight() - y));
          stream.showText(text);
          stream.endText();
        });
  }

  /** A grid of lines at the given places. */
  Drawing grid(List<Integer> xs, List<Integer> ys) {
    xs.forEach(x -> line(x, ys.getFirst(), x, ys.getLast()));
    ys.forEach(y -> line(xs.getFirst(), y, xs.getLast(), y));
    return this;
  }

  Drawing line(double x1, double y1, double x2, double y2) {
    float height = page.getMediaBox().getHeight();
    return draw(
        stream -> {
          stream.moveTo((float) x1, (float) (height - y1));
          stream.lineTo((float) x2, (float) (height - y2));
          stream.stroke();
        });
  }

  Drawing shade(double left, double top, double right, double bottom) {
    float height = page.getMediaBox().getHeight();
    return draw(
        stream -> {
          stream.setNonStrokingColor(Color.LIGHT_GRAY);
          stream.addRect(
              (float) left,
              (float) (height - bottom),
              (float) (right - left),
              (float) (bottom - top));
          stream.fill();
          stream.setNonStrokingColor(Color.BLACK);
        });
  }

  private Drawing draw(Pen pen) {
    try (PDPageContentStream stream =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
      pen.draw(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() {
    try {
      byte[] bytes = saved(document);
      document.close();
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] saved(PDDocument document) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
