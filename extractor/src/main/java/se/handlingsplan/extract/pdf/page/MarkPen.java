package se.handlingsplan.extract.pdf.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.PageMark;

/**
 * Draws on top of a page, marked as decoration so that no reader takes it for the page's text.
 * Places are those of a {@link Box}: the way from the file's own coordinates is gone backwards, so
 * that what is drawn lies right on turned and cropped pages too.
 */
final class MarkPen implements AutoCloseable {
  private static final float TEXT = 6.5f;
  private static final float SMALL_TEXT = 5;

  /** Space around a text and between the legend's entries, in points. */
  private static final double PADDING = 2;

  /** Cells are drawn this far within their edges, so that one sees where each ends. */
  private static final double WITHIN = 1.2;

  /** Frames are drawn this far outside their table, so that they hide no border. */
  private static final double OUTSIDE = 2;

  private static final double LEGEND_GAP = 8;
  private static final double SAMPLE = 12;
  private final Shown shown;
  private final PDPageContentStream out;
  private final PDExtendedGraphicsState tint = through(0.18f, BlendMode.MULTIPLY);
  private final PDExtendedGraphicsState paper = through(0.85f, BlendMode.NORMAL);
  private final PDFont font = new PDType1Font(FontName.HELVETICA_BOLD);

  MarkPen(PDDocument document, PDPage page) throws IOException {
    this.shown = Shown.of(page);
    this.out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
    out.beginMarkedContent(COSName.ARTIFACT);
    out.transform(new Matrix(shown.back()));
  }

  /**
   * @param outside how far outside the box's edges, in points
   */
  void box(Box box, double outside, MarkStyle style) throws IOException {
    set(style);
    rectangle(larger(box, outside));
    out.stroke();
  }

  void line(Ruling line, MarkStyle style) throws IOException {
    set(style);
    if (line.horizontal()) {
      line(line.from(), line.at(), line.to(), line.at());
    } else {
      line(line.at(), line.from(), line.at(), line.to());
    }
  }

  void cell(PageMark.Cell cell) throws IOException {
    Box box = larger(cell.box(), -WITHIN);
    if (cell.heading()) {
      tint(box);
    }
    box(box, 0, cell.heading() ? MarkStyle.HEADING : MarkStyle.CELL);
    if (!cell.span().isEmpty()) {
      double left = box.right() - width(cell.span(), SMALL_TEXT) - 2 * PADDING;
      text(cell.span(), SMALL_TEXT, left, box.bottom(), MarkStyle.CELL);
    }
  }

  void table(PageMark.Table table) throws IOException {
    MarkStyle style = MarkStyle.of(table.level());
    box(table.box(), OUTSIDE, style);
    Box frame = larger(table.box(), OUTSIDE);
    double height = TEXT + PADDING;
    text(table.label(), TEXT, frame.left(), Math.max(frame.top(), height), style);
    if (!table.foot().isEmpty()) {
      double left = frame.right() - width(table.foot(), TEXT) - 2 * PADDING;
      text(table.foot(), TEXT, left, Math.min(frame.bottom() + height, shown.height()), style);
    }
  }

  /** One line at the page's top edge; smaller where the page is narrow. */
  void legend(PageMark.Legend legend) throws IOException {
    List<Entry> entries =
        List.of(
            new Entry(MarkStyle.HIGH, legend.high()),
            new Entry(MarkStyle.MEDIUM, legend.medium()),
            new Entry(MarkStyle.LOW, legend.low()),
            new Entry(MarkStyle.CELL, legend.cell()),
            new Entry(MarkStyle.HEADING, legend.heading()),
            new Entry(MarkStyle.RULING, legend.ruling()),
            new Entry(MarkStyle.FILL, legend.fill()),
            new Entry(MarkStyle.ASIDE, legend.aside()));
    double whole = LEGEND_GAP;
    for (Entry entry : entries) {
      whole += SAMPLE + PADDING + width(entry.text(), SMALL_TEXT) + LEGEND_GAP;
    }
    float scale = (float) Math.min(1, shown.width() / whole);
    out.saveGraphicsState();
    out.transform(Matrix.getScaleInstance(scale, scale));
    paper(new Box(0, 0, whole, SMALL_TEXT + 2 * PADDING));
    double x = LEGEND_GAP;
    for (Entry entry : entries) {
      x = sample(entry, x);
    }
    out.restoreGraphicsState();
  }

  /** A kind of mark and what it means. */
  private record Entry(MarkStyle style, String text) {}

  /** Returns where the next one stands. */
  private double sample(Entry entry, double x) throws IOException {
    Box sample = new Box(x, PADDING, x + SAMPLE, PADDING + SMALL_TEXT);
    if (entry.style() == MarkStyle.HEADING) {
      tint(sample);
    }
    if (entry.style() == MarkStyle.RULING) {
      set(entry.style());
      line(sample.left(), sample.centerY(), sample.right(), sample.centerY());
    } else {
      box(sample, 0, entry.style());
    }
    double text = sample.right() + PADDING;
    write(entry.text(), SMALL_TEXT, text, sample.bottom() - 1, MarkStyle.ASIDE);
    return text + width(entry.text(), SMALL_TEXT) + LEGEND_GAP;
  }

  /** A text on paper of its own, whose lower left corner is given. */
  private void text(String text, float size, double left, double bottom, MarkStyle style)
      throws IOException {
    double start = Math.max(0, left);
    paper(new Box(start, bottom - size - PADDING, start + width(text, size) + 2 * PADDING, bottom));
    write(text, size, start + PADDING, bottom - PADDING, style);
  }

  private void write(String text, float size, double x, double baseline, MarkStyle style)
      throws IOException {
    out.setNonStrokingColor(style.red(), style.green(), style.blue());
    out.beginText();
    out.setFont(font, size);
    // Places grow downwards, letters upwards.
    out.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) baseline));
    out.showText(printable(text));
    out.endText();
  }

  /** What the font has; it is part of every PDF program and has the letters of our words. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .map(c -> WinAnsiEncoding.INSTANCE.contains(glyphName(c)) ? c : '?')
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static String glyphName(int codePoint) {
    return GlyphList.getAdobeGlyphList().codePointToName(codePoint);
  }

  private double width(String text, float size) throws IOException {
    return font.getStringWidth(printable(text)) / 1000 * size;
  }

  private void tint(Box box) throws IOException {
    MarkStyle style = MarkStyle.HEADING;
    filled(box, style.red(), style.green(), style.blue(), tint);
  }

  private void paper(Box box) throws IOException {
    filled(box, 1, 1, 1, paper);
  }

  private void filled(Box box, float red, float green, float blue, PDExtendedGraphicsState through)
      throws IOException {
    out.saveGraphicsState();
    out.setGraphicsStateParameters(through);
    out.setNonStrokingColor(red, green, blue);
    rectangle(box);
    out.fill();
    out.restoreGraphicsState();
  }

  /** What lies beneath still shows. */
  private static PDExtendedGraphicsState through(float opacity, BlendMode blend) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(opacity);
    state.setBlendMode(blend);
    return state;
  }

  private void set(MarkStyle style) throws IOException {
    out.setStrokingColor(style.red(), style.green(), style.blue());
    out.setLineWidth(style.width());
    out.setLineDashPattern(style.dashes(), 0);
  }

  private void line(double x1, double y1, double x2, double y2) throws IOException {
    out.moveTo((float) x1, (float) y1);
    out.lineTo((float) x2, (float) y2);
    out.stroke();
  }

  private void rectangle(Box box) throws IOException {
    out.addRect((float) box.left(), (float) box.top(), (float) box.width(), (float) box.height());
  }

  /** Larger on all sides; one too small to be made smaller keeps its centre. */
  private static Box larger(Box box, double by) {
    double across = Math.max(by, -box.width() / 2);
    double down = Math.max(by, -box.height() / 2);
    return new Box(
        box.left() - across, box.top() - down, box.right() + across, box.bottom() + down);
  }

  @Override
  public void close() throws IOException {
    out.endMarkedContent();
    out.close();
  }
}
