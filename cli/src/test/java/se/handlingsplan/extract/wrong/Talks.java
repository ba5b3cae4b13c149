package se.handlingsplan.extract.wrong;

/** Says things that nobody can count or translate. */
public final class Talks {
  private Talks() {}

  static void tell(String text) {
    System.err.println(text);
  }
}
