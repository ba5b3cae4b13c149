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
      new Setting(SIZE, 12, 0, 0, false, Colour.MUTED, "sidfot", false, Setting.Lines.RAGGED);
  private static final Setting DRAFT =
      new Setting(9.5, 12, 0, 0, true, Colour.DRAFT, "utkast", false, Setting.Lines.RAGGED);

  private static final Setting WATERMARK =
      new Setting(100, 100, 0, 0, true, Colour.WATERMARK, "utkast", false, Setting.Lines.RAGGED);

  /** Of the page's diagonal. */
  private static final double WATERMARK_SHARE = 0.6;

  private static final double LARGEST_WATERMARK = 180;

  /** The height of capitals as a share of the font's size. */
  private static final double CAPITALS = 0.66;

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
    for (String particular : words.of(publication.edition().particulars()).reversed()) {
      right = toTheLeftOf(right, particular, marks) - GAP;
    }
    List<Letter> title = letters(publication.title(), FOOT, Owner.Position.FOOTER);
    marks.addAll(Letters.words(shortened(title, right - frame.left()), frame.left(), footY()));
    if (publication.edition().draft().isPresent()) {
      marks.addAll(draft(publication.edition().draft().get()));
    }
    return marks;
  }

  /** The word of a draft across the page, to be drawn before all else. */
  List<Mark> watermark(Publication publication) throws UnprintableCharacterException {
    if (publication.edition().draft().isEmpty()) {
      return List.of();
    }
    double slope = Math.atan2(frame.pageHeight(), frame.pageWidth());
    double diagonal = Math.hypot(frame.pageHeight(), frame.pageWidth());
    List<Letter> letters =
        letters(publication.edition().draft().get(), WATERMARK, Owner.Position.WATERMARK);
    double width = width(letters);
    if (width <= 0) {
      return List.of();
    }
    double size =
        Math.min(WATERMARK.size() * WATERMARK_SHARE * diagonal / width, LARGEST_WATERMARK);
    double length = width * size / WATERMARK.size();
    double along = (diagonal - length) / 2;
    double below = CAPITALS * size / 2;
    double x = along * Math.cos(slope) + below * Math.sin(slope);
    double y = frame.pageHeight() - along * Math.sin(slope) + below * Math.cos(slope);
    List<Mark> marks = new ArrayList<>();
    double left = 0;
    for (Mark.Words words : Letters.words(letters, 0, 0)) {
      Mark.Ink ink = new Mark.Ink(words.ink().style(), size, Colour.WATERMARK);
      double at = left * size / WATERMARK.size();
      marks.add(
          new Mark.Slanted(
              x + at * Math.cos(slope), y - at * Math.sin(slope), slope, words.text(), ink));
      left += words.width();
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
    return Letters.width(letters);
  }
}
