package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.RichText;

/**
 * The table of contents of a long document: the headings with the pages they stand on, which are
 * links. It repeats what stands further on, so a reader of the file may leave it out.
 */
final class Contents {
  /** Deeper headings are found by the ones above them. */
  static final int DEEPEST = 3;

  /** With fewer pages than this one leafs through a document more quickly. */
  static final int FEWEST_PAGES = 6;

  /** With fewer headings there is nothing to choose between. */
  private static final int FEWEST_HEADINGS = 4;

  private static final double INDENT = 16;
  private static final double NUMBER_WIDTH = 40;
  private static final double LEADER_GAP = 5;

  private final Typesetter typesetter;
  private final Fonts fonts;
  private final String title;
  private final double width;

  Contents(Typesetter typesetter, Fonts fonts, String title, double width) {
    this.typesetter = typesetter;
    this.fonts = fonts;
    this.title = title;
    this.width = width;
  }

  /**
   * A heading and where it stands.
   *
   * @param page counted from 1
   * @param y from the top of the page in points
   */
  record Entry(int level, String title, int page, double y) {
    /** The address of a link within the document. */
    String address() {
      return Owner.Stretch.WITHIN + page + ":" + Math.round(y);
    }

    /** The same where so many pages more stand before it. */
    Entry after(int pages) {
      return new Entry(level, title, page + pages, y);
    }
  }

  /** The headings of pages. */
  static List<Entry> entries(List<List<Mark>> pages) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Mark mark : pages.get(i)) {
        if (mark instanceof Mark.Anchor anchor && anchor.level() <= DEEPEST) {
          entries.add(new Entry(anchor.level(), anchor.title(), i + 1, anchor.y()));
        }
      }
    }
    return entries;
  }

  static boolean areWorthwhile(List<List<Mark>> pages, List<Entry> entries) {
    return pages.size() >= FEWEST_PAGES && entries.size() >= FEWEST_HEADINGS;
  }

  /** The table set to the width, a strip a line. */
  Typeset set(List<Entry> entries) throws UnprintableCharacterException {
    int top = entries.stream().mapToInt(Entry::level).min().orElse(1);
    List<Strip> strips = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    Stretches.Owners owners = typesetter.stretches().of(RichText.of(title));
    for (Strip strip :
        typesetter
            .paragraphs()
            .strips(RichText.of(title), owners.ofRuns(), Setting.body().heading(2), width)) {
      strips.add(strip.keptWithNext());
    }
    tags.add(Tag.of("Caption", owners.kids()));
    for (Entry entry : entries) {
      tags.add(add(entry, entry.level() - top, strips));
    }
    return new Typeset(new Column(strips), List.of(Tag.of("TOC", tags)));
  }

  private Tag add(Entry entry, int depth, List<Strip> strips) throws UnprintableCharacterException {
    Owner.Stretch owner = typesetter.stretches().next(Optional.of(entry.address()));
    Setting setting = Setting.contents(depth);
    double indent = depth * INDENT;
    List<Strip> lines =
        typesetter
            .paragraphs()
            .strips(
                RichText.of(entry.title()), List.of(owner), setting, width - indent - NUMBER_WIDTH);
    for (int i = 0; i < lines.size(); i++) {
      Strip line = lines.get(i).shifted(indent);
      strips.add(i < lines.size() - 1 ? line : numbered(line, entry, owner, setting));
    }
    return Tag.of("TOCI", List.of(Tag.of("Reference", List.of(Tag.of("Link", List.of(owner))))));
  }

  /** The line with the number of the page at its end, and a fine line that leads there. */
  private Strip numbered(Strip line, Entry entry, Owner owner, Setting setting)
      throws UnprintableCharacterException {
    List<Mark> marks = new ArrayList<>(line.marks());
    double textEnd = 0;
    double baseline = 0;
    for (Mark mark : line.marks()) {
      if (mark instanceof Mark.Words words) {
        textEnd = Math.max(textEnd, words.x() + words.width());
        baseline = words.y();
      }
    }
    RichText number = RichText.of(" " + entry.page());
    List<Letters.Letter> letters = Letters.of(number, List.of(owner), setting, fonts);
    double numberStart = width - Letters.width(letters);
    marks.add(
        new Mark.Fill(
            textEnd + LEADER_GAP,
            baseline,
            Math.max(0, numberStart - textEnd - LEADER_GAP),
            Look.RULE,
            Colour.FAINT_RULE));
    marks.addAll(Letters.words(letters, numberStart, baseline));
    return new Strip(line.above(), line.height(), line.keepsNext(), marks);
  }
}
