package se.handlingsplan.extract.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.document.Box;

/** One pass over a page's content: glyphs, paths, pictures and marks. Draws nothing. */
final class PageScanner extends PDFGraphicsStreamEngine {
  /** Share of a font's size above the baseline; letters reach 0.7 to 0.75, Å a little more. */
  private static final double ASCENT = 0.8;

  /** How far a line of text may lean and still run along an axis: tan 6 degrees. */
  private static final double LEAN = 0.1;

  /** Stands for a glyph of which the file does not say which letter it is. */
  private static final String UNKNOWN = "\uFFFD";

  private final PdfLimits limits;
  private final FontLooks looks;
  private final IdentityHashMap<PDFont, Map<Integer, String>> letters;
  private final Shown shown;
  private final GlyphCollector glyphs = new GlyphCollector();
  private final Paths paths = new Paths();
  private final Marks marks = new Marks();
  private final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Box> clips = new ArrayDeque<>();
  private Point2D.Double point = new Point2D.Double();
  private int images;
  private int unmapped;
  private int operators;
  private int nesting;
  private boolean tooDeep;
  private int ownNumbers;

  PageScanner(PDPage page, PdfLimits limits, FontLooks looks) {
    super(page);
    this.limits = limits;
    this.looks = looks;
    this.letters = new IdentityHashMap<>();
    this.shown = Shown.of(page);
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

  int unmapped() {
    return unmapped;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > limits.operators()) {
      throw new LimitReached("operators", limits.operators());
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (nesting >= limits.nesting() || !open.add(form.getCOSObject())) {
      tooDeep = true;
      return;
    }
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
    marks.begin(tag, properties, ownNumbers > 0);
  }

  @Override
  public void endMarkedContentSequence() {
    marks.end();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (glyphs.count() >= limits.glyphs()) {
      throw new LimitReached("glyphs", limits.glyphs());
    }
    String text = letters(font, code);
    if (text.isEmpty()) {
      return;
    }
    Point2D.Double start = shown.point(matrix.getTranslateX(), matrix.getTranslateY());
    Point2D.Double ahead = shown.direction(matrix.getValue(0, 0), matrix.getValue(0, 1));
    Point2D.Double up = shown.direction(matrix.getValue(1, 0), matrix.getValue(1, 1));
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    Glyph glyph = glyph(text, start, ahead, up, displacement.getX(), looks.of(font, mode));
    boolean ink = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
    if (!isOnPage(glyph)) {
      glyphs.outside(glyph);
    } else if (!ink || getGraphicsState().getNonStrokeAlphaConstant() == 0) {
      glyphs.unseen(glyph);
    } else if (leans(ahead)) {
      glyphs.askew(glyph);
    } else {
      glyphs.seen(glyph);
    }
  }

  private Glyph glyph(
      String text,
      Point2D.Double start,
      Point2D.Double ahead,
      Point2D.Double up,
      double advance,
      Look look) {
    double size = Math.hypot(up.x, up.y);
    double width = Math.abs(advance) * Math.hypot(ahead.x, ahead.y);
    if (!Shown.isPlace(start) || !(size < shown.height() * 10) || !(width < shown.width() * 10)) {
      return new Glyph(text, new Box(-1, -1, -1, -1), -1, 0, look, marks.current(), 0);
    }
    int turn = turn(ahead);
    double above = size * ASCENT;
    double below = size - above;
    double x = start.x;
    double y = start.y;
    Box box =
        switch (turn) {
          case 0 -> new Box(x, y - above, x + width, y + below);
          case 1 -> new Box(x - below, y, x + above, y + width);
          case 2 -> new Box(x - width, y - below, x, y + above);
          default -> new Box(x - above, y - width, x + below, y);
        };
    return new Glyph(text, box, turn % 2 == 0 ? y : x, size, look, marks.current(), turn);
  }

  private static int turn(Point2D.Double ahead) {
    if (Math.abs(ahead.x) >= Math.abs(ahead.y)) {
      return ahead.x >= 0 ? 0 : 2;
    }
    return ahead.y > 0 ? 1 : 3;
  }

  private static boolean leans(Point2D.Double ahead) {
    double along = Math.max(Math.abs(ahead.x), Math.abs(ahead.y));
    double across = Math.min(Math.abs(ahead.x), Math.abs(ahead.y));
    return across > LEAN * along;
  }

  private boolean isOnPage(Glyph glyph) {
    double x = glyph.box().centerX();
    double y = glyph.box().centerY();
    return glyph.size() > 0 && x >= 0 && y >= 0 && x <= shown.width() && y <= shown.height();
  }

  /** What the file says that a code of a font is, in normal form; empty for what shows nothing. */
  private String letters(PDFont font, int code) {
    if (marks.actualText().filter("\u00AD"::equals).isPresent()) {
      return "\u00AD";
    }
    Map<Integer, String> known = letters.computeIfAbsent(font, f -> new HashMap<>());
    String text = known.computeIfAbsent(code, c -> Letters.of(font, c));
    if (!text.equals(UNKNOWN)) {
      return text;
    }
    String actual = marks.useActualText().map(Letters::normal).orElse(UNKNOWN);
    unmapped += actual.equals(UNKNOWN) ? 1 : 0;
    return actual;
  }

  private void addPath(boolean stroke, boolean fill) {
    if (paths.painted() >= limits.paths()) {
      throw new LimitReached("paths", limits.paths());
    }
    if (fill && getGraphicsState().getNonStrokeAlphaConstant() > 0) {
      paths.fill(lightness(getGraphicsState().getNonStrokingColor()));
    }
    if (stroke) {
      paths.stroke();
    }
    paths.clear();
  }

  /** Only a hint, so no colour profile is asked. */
  private static double lightness(@Nullable PDColor color) {
    if (color == null) {
      return 0.5;
    }
    float[] c = color.getComponents();
    PDColorSpace space = color.getColorSpace();
    return switch (c.length) {
      case 1 -> space instanceof PDSeparation ? 1 - c[0] : c[0];
      case 3 -> (c[0] + c[1] + c[2]) / 3;
      case 4 -> Math.max(0, 1 - (c[0] + c[1] + c[2]) / 3 - c[3]);
      default -> 0.5;
    };
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
  }
}
