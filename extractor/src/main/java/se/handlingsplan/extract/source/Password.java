package se.handlingsplan.extract.source;

/** A password as the user gave it. Shows itself to nobody who prints it. */
public record Password(String value) {
  @Override
  public String toString() {
    return "•••";
  }
}
