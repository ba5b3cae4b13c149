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
 * @param pictured the share of the page that its pictures cover, from 0 to 1
 * @param layered whether its text is unseen, as what recognition leaves under a picture is
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
    double pictured,
    boolean layered,
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

  /** The same page with other signs, lines and areas on it. */
  public PageContent painted(
      List<Glyph> otherGlyphs, List<Ruling> otherRulings, List<Fill> otherFills) {
    return new PageContent(
        number,
        width,
        height,
        otherGlyphs,
        otherRulings,
        otherFills,
        links,
        images,
        pictured,
        layered,
        setAside,
        notices,
        read);
  }

  /** The same page with another account of its text. */
  public PageContent accounted(List<SetAside> otherSetAside, TextCount otherRead) {
    return new PageContent(
        number,
        width,
        height,
        glyphs,
        rulings,
        fills,
        links,
        images,
        pictured,
        layered,
        otherSetAside,
        notices,
        otherRead);
  }
}
