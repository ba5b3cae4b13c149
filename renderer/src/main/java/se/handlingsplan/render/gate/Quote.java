package se.handlingsplan.render.gate;

/** The beginning of a text, to find it by. */
public final class Quote {
  /** Letters that are quoted; enough to search for in a document. */
  private static final int LONGEST = 60;

  private Quote() {}

  /** The text on one line, cut. */
  public static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    boolean inPair = Character.isHighSurrogate(line.charAt(LONGEST - 1));
    return line.substring(0, inPair ? LONGEST - 1 : LONGEST) + "…";
  }
}
