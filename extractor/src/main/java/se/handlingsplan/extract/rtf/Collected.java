package se.handlingsplan.extract.rtf;

/** Text that is no running text and is kept for a purpose, such as a label. */
final class Collected implements Destination {
  private final StringBuilder text = new StringBuilder();

  @Override
  public void text(String more, GroupState state) {
    text.append(more);
  }

  /** All of it. */
  String text() {
    return text.toString();
  }
}
