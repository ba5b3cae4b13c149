package se.handlingsplan.extract.pdf.ocr;

import java.util.List;
import se.handlingsplan.extract.pdf.page.Picture;

/**
 * A page as recognised from its picture.
 *
 * @param quarters how the text is turned on the page as shown, in quarters clockwise
 * @param look of the page with its text upright
 * @param words in pixels of the look's picture
 */
record RecognizedPage(int quarters, PageLook look, List<RecognizedWord> words) {
  /**
   * Less sure than this on average, the page may stand on its head. On three pages: upright 95,
   * upright at 100 dots an inch with noise 85 to 94, on the head 19 to 21. A page on its side gets
   * 95 too, and is told by its high words.
   */
  private static final double DOUBTFUL = 65;

  /** A word that counts when ways to turn a page are compared. */
  private static final double SURE = 60;

  RecognizedPage {
    words = List.copyOf(words);
  }

  /** Reads a picture; where little can be read of it, also with other sides up. */
  static RecognizedPage of(Picture picture, Recognizer recognizer) throws RecognitionException {
    RecognizedPage best = of(picture, 0, recognizer);
    for (int quarters : new int[] {2, 1, 3}) {
      if (best.look().isBlank() || best.isSure()) {
        return best;
      }
      RecognizedPage other = of(picture, quarters, recognizer);
      if (other.sureLetters() > best.sureLetters()) {
        best = other;
      }
    }
    return best;
  }

  private static RecognizedPage of(Picture picture, int quarters, Recognizer recognizer)
      throws RecognitionException {
    PageLook look = PageLook.of(Quarters.upright(picture, quarters));
    List<RecognizedWord> words = look.isBlank() ? List.of() : recognizer.words(look.letters());
    return new RecognizedPage(quarters, look, words);
  }

  /** How sure the recognition is on average, letter by letter, from 0 to 100. */
  double confidence() {
    double sum = words.stream().mapToDouble(word -> word.confidence() * word.text().length()).sum();
    return letters() == 0 ? 0 : sum / letters();
  }

  int letters() {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }

  private boolean isSure() {
    return isUpright() && confidence() >= DOUBTFUL;
  }

  /** Words are wider than high, but for those that were recognised lying on their side. */
  private boolean isUpright() {
    long high = words.stream().filter(RecognizedPage::isHigh).count();
    return high * 2 < words.size();
  }

  private static boolean isHigh(RecognizedWord word) {
    return word.text().length() > 2 && word.box().height() > word.box().width();
  }

  private int sureLetters() {
    return words.stream()
        .filter(word -> word.confidence() >= SURE && !isHigh(word))
        .mapToInt(word -> word.text().length())
        .sum();
  }
}
