package se.handlingsplan.extract.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import se.handlingsplan.document.Box;

/**
 * How notes look, drawn here so that they look so in every program: see-through, for what lies
 * beneath is to be read.
 */
final class NoteInk {
  private static final float[] AMBER = {1, 0.84f, 0.25f};
  private static final float[] EDGE = {0.72f, 0.42f, 0};

  /** For programs that know nothing of multiplying colours. */
  private static final float OPACITY = 0.6f;

  private static final float LINE = 0.8f;

  private final PDDocument document;
  private final Shown shown;
  private final PDExtendedGraphicsState through = new PDExtendedGraphicsState();

  NoteInk(PDDocument document, Shown shown) {
    this.document = document;
    this.shown = shown;
    through.setNonStrokingAlphaConstant(OPACITY);
    through.setBlendMode(BlendMode.MULTIPLY);
  }

  /** A filled box with an edge, for colour alone does not tell everyone. */
  void highlight(PDAnnotation note, Box box) throws IOException {
    try (PDAppearanceContentStream out = begin(note, box)) {
      paper(out, box);
    }
  }

  /**
   * A slip of paper with writing on it. Programs may keep signs from turning with the page, about
   * the corner that is the upper left one of the page unturned; on turned pages signs then stand by
   * up to their own size farther to the right or down.
   */
  void sign(PDAnnotation note, Box box) throws IOException {
    try (PDAppearanceContentStream out = begin(note, box)) {
      double margin = box.width() / 8;
      Box slip =
          new Box(
              box.left() + margin, box.top() + margin, box.right() - margin, box.bottom() - margin);
      paper(out, slip);
      for (int line = 1; line <= 3; line++) {
        float y = (float) (slip.top() + slip.height() * line / 4);
        out.moveTo((float) (slip.left() + margin), y);
        out.lineTo((float) (slip.right() - margin), y);
      }
      out.stroke();
    }
  }

  /** Begins what a note looks like, in places of the page as shown. */
  private PDAppearanceContentStream begin(PDAnnotation note, Box box) throws IOException {
    PDAppearanceStream look = new PDAppearanceStream(document);
    look.setBBox(shown.rectangle(box));
    look.setResources(new PDResources());
    PDAppearanceDictionary appearances = new PDAppearanceDictionary();
    appearances.setNormalAppearance(look);
    note.setRectangle(look.getBBox());
    note.setAppearance(appearances);
    note.setColor(new PDColor(AMBER, PDDeviceRGB.INSTANCE));
    PDAppearanceContentStream out = new PDAppearanceContentStream(look, true);
    out.transform(new Matrix(shown.back()));
    out.setGraphicsStateParameters(through);
    out.setNonStrokingColor(AMBER[0], AMBER[1], AMBER[2]);
    out.setStrokingColor(EDGE[0], EDGE[1], EDGE[2]);
    out.setLineWidth(LINE);
    return out;
  }

  /** The edge lies within the box. */
  private static void paper(PDAppearanceContentStream out, Box box) throws IOException {
    out.addRect(
        (float) box.left() + LINE / 2,
        (float) box.top() + LINE / 2,
        (float) box.width() - LINE,
        (float) box.height() - LINE);
    out.fillAndStroke();
  }
}
