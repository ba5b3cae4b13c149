package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.RichText;
import se.handlingsplan.render.pdf.Letters.Letter;

/** Sets the text of one paragraph, heading or label to a width. */
record ParagraphSetter(Fonts fonts) {
  /** Half the height of capitals, as a share of the font's size: centres them in their line. */
  private static final double HALF_CAPITALS = 0.33;

  private static final double UNDERLINE_BELOW = 1.4;
  private static final double UNDERLINE = 0.5;

  /**
   * One strip a line. Two lines at least stay together at either end.
   *
   * @param owners of the text's runs, one each
   */
  List<Strip> strips(RichText text, List<? extends Owner> owners, Setting setting, double width)
      throws UnprintableCharacterException {
    List<Letter> letters = Letters.of(text, owners, setting, fonts);
    boolean leftwards = Directions.startLeftwards(letters);
    List<List<Letter>> lines = LineBreaker.lines(letters, width, setting.lines(), fonts);
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean keeps = i < lines.size() - 1 && (i == 0 || i == lines.size() - 2);
      List<Mark> marks = marks(lines.get(i), leftwards, setting);
      strips.add(new Strip(i == 0 ? setting.paragraphGap() : 0, setting.leading(), keeps, marks));
    }
    return strips;
  }

  private static List<Mark> marks(List<Letter> line, boolean leftwards, Setting setting) {
    List<Mark.Words> words = Letters.words(line, leftwards, 0, baseline(setting));
    List<Mark> marks = new ArrayList<>(words);
    for (Mark.Words piece : words) {
      if (isLink(piece)) {
        marks.add(underline(piece));
      }
    }
    return marks;
  }

  /** From the top of a line to its baseline in points. */
  private static double baseline(Setting setting) {
    return setting.leading() / 2 + HALF_CAPITALS * setting.size();
  }

  private static boolean isLink(Mark.Words words) {
    return words.owner() instanceof Owner.Stretch stretch && stretch.leadsOut();
  }

  private static Mark underline(Mark.Words words) {
    return new Mark.Fill(
        words.x(), words.y() + UNDERLINE_BELOW, words.width(), UNDERLINE, words.ink().colour());
  }
}
