package se.handlingsplan.extract.pdf.ocr;

/** A picture in which no words can be recognised, or a machine that can recognise none. */
public final class RecognitionException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  /**
   * @param detail what the program said, or how many seconds it was given
   */
  public RecognitionException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** What the program said, or how many seconds it was given. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** Why. */
  public enum Reason {
    /** The program that recognises text is not installed, or no language for it. */
    MISSING,
    /** It failed. */
    FAILED,
    /** It took too long. */
    TIMEOUT
  }
}
