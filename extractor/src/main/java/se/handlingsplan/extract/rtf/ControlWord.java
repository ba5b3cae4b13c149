package se.handlingsplan.extract.rtf;

/**
 * A control word such as {@code \b0} or {@code \cellx2000}.
 *
 * @param hasValue whether a number follows the name
 * @param value the number; 0 where there is none
 */
record ControlWord(String name, boolean hasValue, int value) {
  /** A switch is on unless it says 0. */
  boolean isOn() {
    return !hasValue || value != 0;
  }
}
