package se.handlingsplan.plan;

/**
 * How far a measure has come, on the five-step scale that county boards use; the code is the letter
 * of the scale.
 */
public enum Status {
  DONE("G"),
  HALF("H"),
  STARTED("P"),
  NOT_STARTED("E"),
  NOT_RELEVANT("-");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
