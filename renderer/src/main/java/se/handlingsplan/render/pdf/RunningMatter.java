package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.RichText;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.pdf.Letters.Letter;

/** What stands on every page: the foot with title and page number, and a draft's word on top. */
final class RunningMatter {
  private static final double SIZE = 8.5;
  private static final double GAP = 18;
  private static final String ELLIPSIS = "…";

  private static final Setting FOOT =
      new Setting(SIZE, 12, 0, 0, false, Colour.MUTED, "sidfot", false);
  private static final Setting DRAFT =
      new Setting(9.5, 12, 0, 0, true, Colour.MUTED, "utkast", false);

  private final Frame frame;
  private final Fonts fonts;
  private final PageWords words;

  RunningMatter(Frame frame, Fonts fonts, PageWords words) {
    this.frame = frame;
    this.fonts = fonts;
    this.words = words;
  }

  /** The marks for a page, counted from 1. */
  List<Mark> marks(Publication publication, int page, int pages)
      throws UnprintableCharacterException {
    List<Mark> marks = new ArrayList<>();
    marks.add(rule());
    double right = frame.right();
    right = toTheLeftOf(right, words.page(page, pages), marks) - GAP;
    if (publication.documentNumber().isPresent()) {
      right = toTheLeftOf(right, publication.documentNumber().get(), marks) - GAP;
    }
    List<Letter> title = letters(publication.title(), FOOT, Owner.Position.FOOTER);
    marks.addAll(Letters.words(shortened(title, right - frame.left()), frame.left(), footY()));
    if (publication.draft().isPresent()) {
      marks.addAll(draft(publication.draft().get()));
    }
    return marks;
  }

  private List<Mark> draft(String word) throws UnprintableCharacterException {
    List<Letter> letters = letters(word, DRAFT, Owner.Position.HEADER);
    double left = frame.right() - width(letters);
    return List.copyOf(Letters.words(letters, left, Look.HEADER_BASELINE));
  }

  private Mark rule() {
    double y = footY() - 12;
    return new Mark.Fill(frame.left(), y, frame.width(), Look.RULE, Colour.RULE);
  }

  private double footY() {
    return frame.pageHeight() - Look.FOOTER_BASELINE;
  }

  /** Adds a text that ends at {@code right} and returns where it begins. */
  private double toTheLeftOf(double right, String text, List<Mark> marks)
      throws UnprintableCharacterException {
    List<Letter> letters = letters(text, FOOT, Owner.Position.FOOTER);
    double left = right - width(letters);
    marks.addAll(Letters.words(letters, left, footY()));
    return left;
  }

  /** As much of a long title as fits; it stands in full in the document and its metadata. */
  private List<Letter> shortened(List<Letter> title, double width)
      throws UnprintableCharacterException {
    if (width(title) <= width) {
      return title;
    }
    List<Letter> ellipsis = letters(ELLIPSIS, FOOT, Owner.Position.FOOTER);
    List<Letter> kept = new ArrayList<>(title);
    while (!kept.isEmpty() && width(kept) + width(ellipsis) > width) {
      kept.removeLast();
    }
    kept.addAll(ellipsis);
    return kept;
  }

  private List<Letter> letters(String text, Setting setting, Owner.Position position)
      throws UnprintableCharacterException {
    String line = text.replaceAll("\\R", " ").strip();
    return Letters.of(RichText.of(line), List.of(new Owner.Running(position)), setting, fonts);
  }

  private static double width(List<Letter> letters) {
    return letters.stream().mapToDouble(Letter::width).sum();
  }
}
