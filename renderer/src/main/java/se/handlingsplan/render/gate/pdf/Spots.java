package se.handlingsplan.render.gate.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verapdf.as.ASAtom;
import org.verapdf.cos.COSKey;
import org.verapdf.cos.COSObject;
import org.verapdf.pd.PDDocument;
import org.verapdf.pd.PDPage;
import se.handlingsplan.render.gate.Spot;

/**
 * Finds what veraPDF's paths lead to, such as {@code root/document[0]/pages[2](9 0 obj PDPage)}.
 */
final class Spots {
  private static final Pattern PAGE = Pattern.compile("/pages\\[(\\d+)\\]");
  private static final Pattern ELEMENT =
      Pattern.compile("\\((\\d+) (\\d+) obj SE\\w*(?: ([^)/]+))?\\)");

  /** Elements of a path that are told: the last ones say where, the first are always the same. */
  private static final int TOLD = 3;

  private final PDDocument document;
  private final Map<COSKey, Integer> pages = new HashMap<>();

  Spots(PDDocument document) {
    this.document = document;
    List<PDPage> all = document.getPages();
    for (int i = 0; i < all.size(); i++) {
      COSKey key = all.get(i).getObject().getObjectKey();
      if (key != null) {
        pages.put(key, i + 1);
      }
    }
  }

  Spot of(String path) {
    List<String> names = new ArrayList<>();
    int page = 0;
    Matcher element = ELEMENT.matcher(path);
    while (element.find()) {
      names.add(element.group(3) == null ? "?" : element.group(3));
      int own = pageOf(new COSKey(number(element.group(1)), number(element.group(2))));
      page = own > 0 ? own : page;
    }
    Matcher onPage = PAGE.matcher(path);
    if (onPage.find()) {
      page = number(onPage.group(1)) + 1;
    }
    String told = String.join(" › ", names.subList(Math.max(0, names.size() - TOLD), names.size()));
    if (page > 0) {
      return new Spot.Page(page, told);
    }
    return told.isEmpty() ? new Spot.Whole() : new Spot.Element(told, "");
  }

  private int pageOf(COSKey element) {
    COSObject found = document.getDocument().getObject(element);
    COSObject page = found == null ? null : found.getKey(ASAtom.PG);
    COSKey key = page == null ? null : page.getObjectKey();
    return key == null ? 0 : pages.getOrDefault(key, 0);
  }

  private static int number(String digits) {
    return digits.length() > 9 ? 0 : Integer.parseInt(digits);
  }
}
