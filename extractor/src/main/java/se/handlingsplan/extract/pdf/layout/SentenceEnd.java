package se.handlingsplan.extract.pdf.layout;

/** Tells whether a text goes on in the next one, by how they end and begin. */
public final class SentenceEnd {
  private SentenceEnd() {}

  /** Whether the second goes on with the first's sentence. */
  public static boolean goesOn(String first, String second) {
    String a = first.strip();
    String b = second.strip();
    return !a.isEmpty() && !b.isEmpty() && !ends(a) && startsWithin(b);
  }

  /** Whether the text ends with a sign that ends a sentence or introduces something. */
  public static boolean ends(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() || ".!?:;”\")".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  /** Whether the text begins as sentences do not: with a small letter or a sign. */
  public static boolean startsWithin(String text) {
    int first = text.strip().codePointAt(0);
    return Character.isLowerCase(first) || first == '(' || first == ',' || first == '–';
  }
}
