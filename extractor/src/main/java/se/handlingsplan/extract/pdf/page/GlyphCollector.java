package se.handlingsplan.extract.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SetAside.Reason;
import se.handlingsplan.text.Wording;

/** Sorts the glyphs of a page as they are painted: seen, hidden, painted twice, decoration. */
final class GlyphCollector {
  private final List<Glyph> seen = new ArrayList<>();
  private final List<Glyph> unseen = new ArrayList<>();
  private final List<Glyph> outside = new ArrayList<>();
  private final List<Glyph> askew = new ArrayList<>();
  private final List<Glyph> again = new ArrayList<>();
  private final Overprints overprints = new Overprints();
  private int count;

  void seen(Glyph glyph) {
    count++;
    if (!glyph.isSpace() && overprints.isRepeated(glyph)) {
      again.add(glyph);
    } else {
      seen.add(glyph);
    }
  }

  /** Painted without colour or shape, as the text that recognition lays under a scanned page. */
  void unseen(Glyph glyph) {
    count++;
    unseen.add(glyph);
  }

  /** Painted where the page does not reach. */
  void outside(Glyph glyph) {
    count++;
    outside.add(glyph);
  }

  /** Painted along neither axis, as watermarks are. */
  void askew(Glyph glyph) {
    count++;
    askew.add(glyph);
  }

  /** More text that the last glyph stands for. */
  void goOn(String text) {
    if (!seen.isEmpty()) {
      seen.add(seen.removeLast().followedBy(text));
    }
  }

  int count() {
    return count;
  }

  /**
   * What can be read. Where a page shows no text, the unseen text is what recognition found in its
   * pictures, or what its drawn letters say, and the page's text.
   */
  List<Glyph> readable() {
    boolean unlettered = seen.stream().allMatch(Glyph::isSpace);
    boolean said = unseen.stream().anyMatch(glyph -> !glyph.isSpace());
    return Accents.composed(unlettered && said ? unseen : seen);
  }

  /** Whether what can be read is the unseen text. */
  boolean isLayer(List<Glyph> readable) {
    return !unseen.isEmpty() && !readable.isEmpty() && seen.stream().allMatch(Glyph::isSpace);
  }

  List<SetAside> setAside(int page, List<Glyph> readable) {
    List<SetAside> all = new ArrayList<>();
    if (!isLayer(readable)) {
      setAside(page, unseen, Reason.HIDDEN).ifPresent(all::add);
    }
    setAside(page, outside, Reason.HIDDEN).ifPresent(all::add);
    setAside(page, askew, Reason.ARTIFACT).ifPresent(all::add);
    setAside(page, again, Reason.OVERPRINT).ifPresent(all::add);
    return all;
  }

  static TextCount count(List<Glyph> readable, List<SetAside> setAside) {
    Characters characters = new Characters();
    readable.forEach(glyph -> characters.add(glyph.text()));
    setAside.forEach(aside -> characters.add(aside.text()));
    return characters.count();
  }

  private static Optional<SetAside> setAside(int page, List<Glyph> glyphs, Reason reason) {
    StringBuilder text = new StringBuilder();
    Optional<Glyph> before = Optional.empty();
    Optional<Box> around = Optional.empty();
    for (Glyph glyph : glyphs) {
      if (before.isPresent() && Math.abs(before.get().baseline() - glyph.baseline()) > 1) {
        text.append('\n');
      }
      text.append(glyph.text());
      around = Optional.of(around.map(box -> box.around(glyph.box())).orElse(glyph.box()));
      before = Optional.of(glyph);
    }
    String normal = Wording.normal(text.toString());
    return normal.isBlank() || around.isEmpty()
        ? Optional.empty()
        : Optional.of(new SetAside(normal, reason, Provenance.onPage(page, around.get())));
  }
}
