package se.handlingsplan.extract.pdf.page;

import java.util.List;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;

/**
 * What is painted on one page, in points from the top left corner of the page as it is shown, in
 * the order of painting.
 *
 * @param number counted from 1
 * @param images how many pictures it paints
 * @param setAside text that was painted but cannot be seen, or a second time
 * @param read every visible character that was painted, also those set aside
 */
public record PageContent(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<Fill> fills,
    List<Link> links,
    int images,
    List<SetAside> setAside,
    List<Notice> notices,
    TextCount read) {
  public PageContent {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
    fills = List.copyOf(fills);
    links = List.copyOf(links);
    setAside = List.copyOf(setAside);
    notices = List.copyOf(notices);
  }
}
