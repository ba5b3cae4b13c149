package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.page.Glyph;
import se.handlingsplan.extract.pdf.page.Link;
import se.handlingsplan.extract.pdf.page.PageContent;

/** Puts the glyphs of a page together to words, in the order of painting. */
public final class Words {
  /**
   * A gap wider than this many font sizes is a space, also where none was painted. The narrowest
   * space of common fonts is 0.2 and the widest kerning 0.1.
   */
  static final double SPACE = 0.15;

  /**
   * A painted space of at most this many font sizes shows none: distillers shift letters by spaces
   * that are taken back almost whole.
   */
  private static final double UNSEEN = 0.06;

  /** Letters may be set back by kerning up to this many font sizes. */
  private static final double BACK = 0.3;

  private final PageContent page;
  private final List<Word> words = new ArrayList<>();
  private final List<Glyph> current = new ArrayList<>();
  private String before = "";

  /** The space painted after the current word, if one was. */
  private Optional<String> after = Optional.empty();

  private Words(PageContent page) {
    this.page = page;
  }

  public static List<Word> of(PageContent page) {
    Words words = new Words(page);
    page.glyphs().forEach(words::add);
    words.finish();
    return words.words;
  }

  private void add(Glyph glyph) {
    if (glyph.isSpace()) {
      addSpace(glyph);
      return;
    }
    if (after.isPresent()) {
      if (!isUnseen(current.getLast(), glyph)) {
        finish();
      }
      after = Optional.empty();
    }
    if (!current.isEmpty()
        && !(follows(current.getLast(), glyph) && looksLike(current.getLast(), glyph))) {
      finish();
    }
    current.add(glyph);
  }

  private void addSpace(Glyph space) {
    if (current.isEmpty()) {
      before = space.text();
    } else if (after.isPresent() || follows(current.getLast(), space)) {
      after = Optional.of(space.text());
    } else {
      finish();
    }
  }

  private static boolean isUnseen(Glyph a, Glyph b) {
    return follows(a, b) && gap(a, b) < UNSEEN * a.size();
  }

  private static boolean looksLike(Glyph a, Glyph b) {
    return a.look().equals(b.look()) && a.mark().equals(b.mark()) && a.size() == b.size();
  }

  /** Whether b stands right after a on the same line. */
  private static boolean follows(Glyph a, Glyph b) {
    if (a.turn() != b.turn() || Math.abs(a.baseline() - b.baseline()) > 0.1 * a.size()) {
      return false;
    }
    double gap = gap(a, b);
    return gap <= SPACE * a.size() && gap >= -BACK * a.size();
  }

  private static double gap(Glyph a, Glyph b) {
    return Direction.start(b.box(), b.turn()) - Direction.end(a.box(), a.turn());
  }

  private void finish() {
    if (current.isEmpty()) {
      return;
    }
    Glyph first = current.getFirst();
    Box box = around(current);
    words.add(
        new Word(
            page.number(),
            text(current),
            before,
            after.isPresent(),
            box,
            first.baseline(),
            first.size(),
            first.look(),
            link(box),
            first.mark(),
            first.turn()));
    current.clear();
    before = after.orElse("");
    after = Optional.empty();
  }

  private static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) == '\u00AD') {
        text.setLength(text.length() - 1);
      }
      text.append(glyph.text());
    }
    return text.toString();
  }

  private static Box around(List<Glyph> glyphs) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      left = Math.min(left, glyph.box().left());
      top = Math.min(top, glyph.box().top());
      right = Math.max(right, glyph.box().right());
      bottom = Math.max(bottom, glyph.box().bottom());
    }
    return new Box(left, top, right, bottom);
  }

  private Optional<String> link(Box box) {
    for (Link link : page.links()) {
      if (link.box().contains(box.centerX(), box.centerY())) {
        return Optional.of(link.address());
      }
    }
    return Optional.empty();
  }
}
