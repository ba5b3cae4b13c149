package se.handlingsplan.extract.rtf;

/** Where the text of a group goes, and who understands its control words first. */
interface Destination {
  /** Whatever comes is for nobody. */
  Destination NOWHERE = (text, state) -> {};

  /** Takes decoded text. */
  void text(String text, GroupState state);

  /** Takes a picture, which holds no text. */
  default void picture(GroupState state) {}

  /** Takes a control word; false where it means nothing here in particular. */
  default boolean word(ControlWord word, GroupState state) {
    return false;
  }
}
