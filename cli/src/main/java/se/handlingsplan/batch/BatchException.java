package se.handlingsplan.batch;

import java.util.List;

/** A run that cannot begin or go on. The words live in the message bundles, by the reason's key. */
public final class BatchException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final transient List<String> arguments;

  BatchException(Reason reason, String... arguments) {
    super(reason.key() + " " + List.of(arguments));
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  BatchException(Reason reason, Throwable cause, String... arguments) {
    super(reason.key() + " " + List.of(arguments), cause);
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  public Reason reason() {
    return reason;
  }

  public List<String> arguments() {
    return arguments;
  }

  /** Why; the key is that of the message. */
  public enum Reason {
    /** The folder holds the ledger of a run, and it was not said to go on with it: the ledger. */
    LEDGER_EXISTS("ledgerExists"),
    /** Another run is writing into the folder: the ledger. */
    LEDGER_IN_USE("ledgerInUse"),
    /** The file is no ledger: it, the line. */
    NO_LEDGER("noLedger"),
    /** The run was begun in another way: the ledger, what differs, as it was, as it is. */
    OTHER_RUN("otherRun"),
    /** Results or the ledger cannot be written: where, why. */
    NOT_WRITTEN("notWritten"),
    /** No process to do the work in can be started: why. */
    NO_WORKER("noWorker");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
