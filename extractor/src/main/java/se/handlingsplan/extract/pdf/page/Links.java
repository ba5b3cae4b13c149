package se.handlingsplan.extract.pdf.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import se.handlingsplan.document.Box;

/** The addresses that areas of a page lead to. */
final class Links {
  private static final COSName URI = COSName.getPDFName("URI");

  private Links() {}

  /** The first of them: a page may have any number, and each word is compared with each. */
  static List<Link> of(PDPage page, Shown shown, int most) {
    List<Link> links = new ArrayList<>();
    if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
      for (int i = 0; i < Math.min(annotations.size(), most); i++) {
        if (annotations.getObject(i) instanceof COSDictionary annotation) {
          add(annotation, shown, links);
        }
      }
    }
    return links;
  }

  /** Whether a page has more areas than are looked at. */
  static boolean areMore(PDPage page, int most) {
    return page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations
        && annotations.size() > most;
  }

  private static void add(COSDictionary annotation, Shown shown, List<Link> links) {
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    COSBase rectangle = annotation.getDictionaryObject(COSName.RECT);
    String address = action == null ? null : action.getString(URI);
    if (address == null
        || address.isBlank()
        || !(rectangle instanceof COSArray corners)
        || corners.size() < 4) {
      return;
    }
    Point2D a = shown.point(number(corners, 0), number(corners, 1));
    Point2D b = shown.point(number(corners, 2), number(corners, 3));
    if (Shown.isPlace(a) && Shown.isPlace(b)) {
      Box box =
          new Box(
              Math.min(a.getX(), b.getX()),
              Math.min(a.getY(), b.getY()),
              Math.max(a.getX(), b.getX()),
              Math.max(a.getY(), b.getY()));
      links.add(new Link(box, address));
    }
  }

  private static double number(COSArray corners, int index) {
    return corners.getObject(index) instanceof COSNumber n ? n.floatValue() : Double.NaN;
  }
}
