package se.handlingsplan.render.gate;

/** A document that a gate cannot examine. */
public final class UnexaminedException extends Exception {
  private static final long serialVersionUID = 1;

  /** Why it cannot. */
  public enum Reason {
    DAMAGED("damaged"),
    ENCRYPTED("encrypted"),
    TOO_LARGE("too-large"),
    TOO_SLOW("too-slow");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    /** The name used for its words. */
    public String key() {
      return key;
    }
  }

  private final Reason reason;

  public UnexaminedException(Reason reason) {
    this.reason = reason;
  }

  public UnexaminedException(Reason reason, Throwable cause) {
    super(cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
