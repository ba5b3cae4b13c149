package se.handlingsplan.text;

/**
 * A wording as profiles write them: an asterisk at the end stands for any ending, and one in front
 * for any beginning.
 *
 * @param word folded, with its asterisks
 */
public record Wildcard(String word) {
  private static final String ANY = "*";

  /** The wording as it is compared. */
  public static Wildcard of(String wording) {
    return new Wildcard(Wording.fold(wording));
  }

  /** Whether a text, folded, is of the wording. */
  public boolean matches(String folded) {
    String bare = word.replace(ANY, "");
    boolean any = word.endsWith(ANY);
    boolean before = word.startsWith(ANY);
    if (any && before) {
      return folded.contains(bare);
    }
    return any ? folded.startsWith(bare) : before ? folded.endsWith(bare) : folded.equals(bare);
  }
}
