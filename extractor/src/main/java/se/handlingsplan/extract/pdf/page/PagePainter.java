package se.handlingsplan.extract.pdf.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import se.handlingsplan.extract.source.Limit;

/** Paints pages as pictures, comments and other annotations left out. */
final class PagePainter extends PDFRenderer {
  /** Dots in an inch; what recognition of text is made for. */
  private static final double RESOLUTION = 300;

  private static final double POINTS_IN_INCH = 72;

  /** Bytes that a pixel may have before it is painted. */
  private static final long BYTES_A_PIXEL = 4;

  private final PdfLimits limits;

  PagePainter(PDDocument document, PdfLimits limits) {
    super(document);
    this.limits = limits;
    setSubsamplingAllowed(true);
    setAnnotationsFilter(annotation -> false);
  }

  /**
   * A page at 300 dots an inch, or at as many as the limit of pixels allows.
   *
   * @param index from 0
   */
  Picture paint(int index, PDPage page) throws IOException {
    Shown shown = Shown.of(page);
    double area = shown.width() * shown.height();
    double scale = Math.min(RESOLUTION / POINTS_IN_INCH, Math.sqrt(limits.pixels() / area));
    BufferedImage image = renderImage(index, (float) scale, ImageType.GRAY);
    byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new Picture(image.getWidth(), image.getHeight(), grey, image.getWidth() / shown.width());
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    Drawer drawer = new Drawer(parameters, limits);
    // A drawer of one's own does not get the renderer's filter by itself.
    drawer.setAnnotationFilter(getAnnotationsFilter());
    return drawer;
  }

  /** Holds to the limits and does not pass over pictures that it cannot decode. */
  private static final class Drawer extends PageDrawer {
    private final PdfLimits limits;
    private int operators;
    private int nesting;

    Drawer(PageDrawerParameters parameters, PdfLimits limits) throws IOException {
      super(parameters);
      this.limits = limits;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (++operators > limits.operators()) {
        throw new LimitReached(Limit.PAGE_OPERATORS, limits.operators());
      }
      super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(
        Operator operator, List<COSBase> operands, IOException exception) throws IOException {
      if (exception instanceof MissingImageReaderException) {
        throw exception;
      }
      super.operatorException(operator, operands, exception);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
      if (nesting >= limits.nesting()) {
        throw new LimitReached(Limit.FORM_DEPTH, limits.nesting());
      }
      StreamSize.check(form.getCOSObject(), limits.contentBytes());
      nesting++;
      super.showForm(form);
      nesting--;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      if ((long) image.getWidth() * image.getHeight() > limits.pixels()) {
        throw new LimitReached(Limit.PIXELS, limits.pixels());
      }
      if (image.getCOSObject() instanceof COSStream stream) {
        StreamSize.check(stream, limits.pixels() * BYTES_A_PIXEL);
      }
      super.drawImage(image);
    }
  }
}
