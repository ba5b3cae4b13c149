package se.handlingsplan.extract.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The marked content sequences that are open while a page is scanned, the innermost first. */
final class Marks {
  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

  private final Deque<Open> open = new ArrayDeque<>();

  /** One open sequence; the replacement text serves once. */
  private static final class Open {
    private final Mark mark;
    private final Optional<String> actualText;
    private boolean used;
    private int read;

    Open(Mark mark, Optional<String> actualText) {
      this.mark = mark;
      this.actualText = actualText;
    }
  }

  /**
   * @param ownNumbers whether the content numbers itself apart from the page, as a form with its
   *     own parent tree entry does; such numbers would be mistaken for the page's
   */
  void begin(COSName tag, @Nullable COSDictionary properties, boolean ownNumbers) {
    int mcid = properties == null || ownNumbers ? -1 : properties.getInt(COSName.MCID, -1);
    Mark outer = current();
    Mark mark = new Mark(mcid >= 0 ? mcid : outer.mcid(), outer.artifact() || ARTIFACT.equals(tag));
    Optional<String> actual =
        properties == null
            ? Optional.empty()
            : Optional.ofNullable(properties.getString(COSName.ACTUAL_TEXT));
    open.push(new Open(mark, actual));
  }

  /** Ends the innermost sequence; what of its replacement text no glyph has shown. */
  String end() {
    Open ended = open.poll();
    return ended == null || ended.read == 0
        ? ""
        : ended.actualText.orElse("").substring(ended.read);
  }

  /**
   * The next letter of a replacement text that is read from right to left, for its glyphs stand in
   * the other order and in other shapes; empty where there is no such text.
   */
  Optional<String> nextLeftwards() {
    Open top = open.peek();
    if (top == null || top.actualText.filter(Marks::isLeftwards).isEmpty()) {
      return Optional.empty();
    }
    String text = top.actualText.get();
    int next = top.read < text.length() ? text.offsetByCodePoints(top.read, 1) : text.length();
    String letter = text.substring(top.read, next);
    top.read = next;
    return Optional.of(letter);
  }

  private static boolean isLeftwards(String text) {
    return text.codePoints()
        .mapToObj(Character::getDirectionality)
        .anyMatch(
            direction ->
                direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /** How many are open. */
  int open() {
    return open.size();
  }

  Mark current() {
    Open top = open.peek();
    return top == null ? Mark.NONE : top.mark;
  }

  /** The innermost replacement text. */
  Optional<String> actualText() {
    Open top = open.peek();
    return top == null ? Optional.empty() : top.actualText;
  }

  /** The innermost replacement text the first time, then nothing: it stands for all the glyphs. */
  Optional<String> useActualText() {
    Open top = open.peek();
    if (top == null || top.actualText.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> text = top.used ? Optional.of("") : top.actualText;
    top.used = true;
    return text;
  }
}
