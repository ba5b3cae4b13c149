package se.handlingsplan.render.gate.pdf;

import java.io.IOException;
import java.util.Set;
import org.verapdf.as.ASAtom;
import org.verapdf.as.io.ASInputStream;
import org.verapdf.cos.COSObjType;
import org.verapdf.cos.COSObject;
import org.verapdf.cos.COSStream;
import org.verapdf.operator.Operator;
import org.verapdf.parser.PDFStreamParser;
import org.verapdf.pd.PDPage;
import org.verapdf.pd.PDResources;
import org.verapdf.pd.images.PDXForm;
import org.verapdf.pd.images.PDXObject;

/**
 * What is put on a page.
 *
 * @param text whether any text is, also text that is only there to be read aloud
 * @param picture whether any picture is
 */
record PageMarks(boolean text, boolean picture) {
  private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");

  /** Forms in forms; nobody draws deeper, and some draw themselves. */
  private static final int DEEPEST = 4;

  /** Operators and operands; pages of maps have a million, and text comes before. */
  private static final int MOST_TOKENS = 2_000_000;

  static PageMarks of(PDPage page) {
    Scan scan = new Scan();
    if (page.getContent() != null) {
      scan.content(page.getContent().getContents(), page.getResources(), 0);
    }
    return new PageMarks(scan.text, scan.picture);
  }

  /** One page on the way. */
  private static final class Scan {
    private boolean text;
    private boolean picture;
    private int tokens;

    void content(COSObject contents, PDResources resources, int depth) {
      if (contents == null || contents.empty()) {
        return;
      }
      if (contents.getType() == COSObjType.COS_ARRAY) {
        for (int i = 0; i < contents.size(); i++) {
          content(contents.at(i), resources, depth);
        }
      } else if (contents.getDirectBase() instanceof COSStream stream) {
        try (ASInputStream data = stream.getData(COSStream.FilterFlags.DECODE);
            PDFStreamParser parser = new PDFStreamParser(data)) {
          tokens(parser, resources, depth);
        } catch (IOException e) {
          // What cannot be read is not called a picture: the benefit of the doubt.
          text = true;
        }
      }
    }

    private void tokens(PDFStreamParser parser, PDResources resources, int depth)
        throws IOException {
      Object before = "";
      Object token = parser.parseNextToken();
      while (token != null && !text && tokens++ < MOST_TOKENS) {
        if (token instanceof Operator operator) {
          String name = operator.getOperator();
          text |= TEXT.contains(name);
          picture |= name.equals("BI");
          if (name.equals("Do") && before instanceof COSObject drawn) {
            draw(drawn.getName(), resources, depth);
          }
        }
        before = token;
        token = parser.parseNextToken();
      }
    }

    private void draw(ASAtom name, PDResources resources, int depth) {
      PDXObject drawn = resources == null || name == null ? null : resources.getXObject(name);
      if (drawn instanceof PDXForm form) {
        if (depth < DEEPEST) {
          content(form.getContents(), form.getResources(), depth + 1);
        }
      } else if (drawn != null) {
        picture = true;
      }
    }
  }
}
