package se.handlingsplan.extract.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.source.Limit;

/** One pass over a page's content: glyphs, paths, pictures and marks. Draws nothing. */
final class PageScanner extends PDFGraphicsStreamEngine {
  /** Stands for a glyph of which the file does not say which letter it is. */
  private static final String UNKNOWN = "\uFFFD";

  private final PdfLimits limits;
  private final Faces faces;
  private final Shown shown;
  private final GlyphCollector glyphs = new GlyphCollector();
  private final Paths paths;
  private final Marks marks = new Marks();
  private final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Box> clips = new ArrayDeque<>();
  private Point2D.Double point = new Point2D.Double();
  private @Nullable PDFont font;
  private Face face = new Face(Look.PLAIN);
  private int images;
  private double pictured;
  private int unmapped;
  private int operators;
  private int forms;
  private int nesting;
  private boolean tooDeep;
  private int ownNumbers;

  PageScanner(PDPage page, PdfLimits limits, Faces faces) {
    super(page);
    this.limits = limits;
    this.faces = faces;
    this.shown = Shown.of(page);
    this.paths = new Paths(limits);
  }

  void scan() throws IOException {
    processPage(getPage());
  }

  Shown shown() {
    return shown;
  }

  GlyphCollector glyphs() {
    return glyphs;
  }

  Paths paths() {
    return paths;
  }

  /** Whether a form drew itself, or forms were nested deeper than the limit. */
  boolean isTooDeep() {
    return tooDeep;
  }

  int images() {
    return images;
  }

  /** The share of the page that pictures cover, those painted over each other counted twice. */
  double pictured() {
    return Math.min(1, pictured / (shown.width() * shown.height()));
  }

  int unmapped() {
    return unmapped;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    stopAt(Limit.PAGE_OPERATORS, ++operators, limits.operators());
    super.processOperator(operator, operands);
  }

  private static void stopAt(Limit limit, int count, int most) {
    if (count > most) {
      throw new LimitReached(limit, most);
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (nesting >= limits.nesting() || !open.add(form.getCOSObject())) {
      tooDeep = true;
      return;
    }
    stopAt(Limit.PAGE_FORMS, ++forms, limits.forms());
    StreamSize.check(form.getCOSObject(), limits.contentBytes());
    boolean own = form.getCOSObject().containsKey(COSName.STRUCT_PARENTS);
    Box clip = paths.clip();
    nesting++;
    ownNumbers += own ? 1 : 0;
    super.showForm(form);
    ownNumbers -= own ? 1 : 0;
    nesting--;
    paths.setClip(clip);
    open.remove(form.getCOSObject());
  }

  @Override
  public void saveGraphicsState() {
    stopAt(Limit.OPEN_STATES, clips.size() + 1, limits.open());
    clips.push(paths.clip());
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    Box outer = clips.poll();
    if (outer != null) {
      paths.setClip(outer);
    }
    super.restoreGraphicsState();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    stopAt(Limit.OPEN_STATES, marks.open() + 1, limits.open());
    marks.begin(tag, properties, ownNumbers > 0);
  }

  @Override
  public void endMarkedContentSequence() {
    String rest = marks.end();
    if (!rest.isEmpty()) {
      glyphs.goOn(Letters.normal(rest));
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    stopAt(Limit.PAGE_GLYPHS, glyphs.count() + 1, limits.glyphs());
    String text = letters(font, code);
    if (text.isEmpty()) {
      return;
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    Pose pose = Pose.of(matrix, displacement, shown);
    Glyph glyph = pose.glyph(text, face.look(mode), marks.current(), shown);
    // Letters that only clip are seen by what is painted through them, a shading or a picture.
    boolean ink = mode != RenderingMode.NEITHER;
    if (!isOnPage(glyph)) {
      glyphs.outside(glyph);
    } else if (!ink || getGraphicsState().getNonStrokeAlphaConstant() == 0) {
      glyphs.unseen(glyph);
    } else if (pose.leans()) {
      glyphs.askew(glyph);
    } else {
      glyphs.seen(glyph);
    }
  }

  private boolean isOnPage(Glyph glyph) {
    double x = glyph.box().centerX();
    double y = glyph.box().centerY();
    return glyph.size() > 0 && x >= 0 && y >= 0 && x <= shown.width() && y <= shown.height();
  }

  /** What the file says that a code of a font is, in normal form; empty for what shows nothing. */
  private String letters(PDFont of, int code) {
    if (!of.equals(font)) {
      font = of;
      face = faces.of(of);
    }
    if (marks.actualText().filter("\u00AD"::equals).isPresent()) {
      return "\u00AD";
    }
    Optional<String> leftwards = marks.nextLeftwards();
    if (leftwards.isPresent()) {
      return Letters.normal(leftwards.get());
    }
    String text = face.letters(of, code);
    if (!text.equals(UNKNOWN)) {
      return text;
    }
    String actual = marks.useActualText().map(Letters::normal).orElse(UNKNOWN);
    unmapped += actual.equals(UNKNOWN) ? 1 : 0;
    return actual;
  }

  private void addPath(boolean stroke, boolean fill) {
    if (fill && getGraphicsState().getNonStrokeAlphaConstant() > 0) {
      paths.fill(Lightness.of(getGraphicsState().getNonStrokingColor()));
    }
    if (stroke) {
      paths.stroke();
    }
    paths.clear();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo(p0.getX(), p0.getY());
    for (Point2D p : List.of(p1, p2, p3)) {
      paths.lineTo(shown.point(p.getX(), p.getY()));
    }
    closePath();
  }

  private void moveTo(double x, double y) {
    point = new Point2D.Double(x, y);
    paths.moveTo(shown.point(x, y));
  }

  @Override
  public void moveTo(float x, float y) {
    moveTo((double) x, (double) y);
  }

  @Override
  public void lineTo(float x, float y) {
    point = new Point2D.Double(x, y);
    paths.lineTo(shown.point(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    paths.lineTo(shown.point(x1, y1));
    paths.lineTo(shown.point(x2, y2));
    lineTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return point;
  }

  @Override
  public void closePath() {
    paths.close();
  }

  @Override
  public void endPath() {
    paths.clear();
  }

  @Override
  public void strokePath() {
    addPath(true, false);
  }

  @Override
  public void fillPath(int windingRule) {
    addPath(false, true);
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    addPath(true, true);
  }

  @Override
  public void clip(int windingRule) {
    paths.clipToPath();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    paths.clear();
  }

  @Override
  public void drawImage(PDImage image) {
    images++;
    double width = matrix().getScaleX();
    double widthDown = matrix().getShearY();
    double height = matrix().getScaleY();
    double heightAlong = matrix().getShearX();
    double area =
        Math.abs(
            shown.along(width, widthDown) * shown.down(heightAlong, height)
                - shown.down(width, widthDown) * shown.along(heightAlong, height));
    pictured += area < Double.MAX_VALUE ? area : 0;
  }

  private Matrix matrix() {
    return getGraphicsState().getCurrentTransformationMatrix();
  }
}
