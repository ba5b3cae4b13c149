package se.handlingsplan.extract.source;

/** Ends the reading of a document at a limit; its reader makes a refusal of it. */
public final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Limit limit;
  private final long value;

  public LimitException(Limit limit, long value) {
    super(limit.key() + " " + value, null, false, false);
    this.limit = limit;
    this.value = value;
  }

  /** The same for who asked for the document. */
  public UnreadableDocumentException refusal() {
    return UnreadableDocumentException.tooLarge(limit, value);
  }
}
