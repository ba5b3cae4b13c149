package se.handlingsplan.extract.source;

import java.util.List;

/**
 * A file of which nothing useful can be read. The words live in the message bundles, by reason and
 * arguments.
 */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final transient List<String> arguments;

  public UnreadableDocumentException(Reason reason, String... arguments) {
    super(reason.key() + " " + List.of(arguments));
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  public UnreadableDocumentException(Reason reason, Throwable cause) {
    super(reason.key(), cause);
    this.reason = reason;
    this.arguments = List.of();
  }

  /** A file that asks for more than a limit allows, with the limit's name and value. */
  public static UnreadableDocumentException tooLarge(Limit limit, long value) {
    return new UnreadableDocumentException(Reason.TOO_LARGE, limit.key(), Long.toString(value));
  }

  public Reason reason() {
    return reason;
  }

  public List<String> arguments() {
    return arguments;
  }

  /** Why; the key is that of the message. */
  public enum Reason {
    /** No such file. */
    NOT_FOUND("not-found"),
    /** A folder, a pipe or another thing that is no file. */
    NOT_A_FILE("not-a-file"),
    /** The system does not let us read it. */
    NO_ACCESS("no-access"),
    /** The file has no content. */
    EMPTY("empty"),
    /** A password is needed. */
    ENCRYPTED("encrypted"),
    /** The password given is not the file's. */
    WRONG_PASSWORD("wrong-password"),
    /** Broken beyond repair, or cut short. */
    DAMAGED("damaged"),
    /** Pictures of pages, no text. */
    IMAGE_ONLY("image-only"),
    /** Pictures of pages in which recognition found no letters. */
    NO_LETTERS("no-letters"),
    /** Pictures of pages in which recognition failed: how. */
    NOT_RECOGNIZED("not-recognized"),
    /** A format that is not read: what it is. */
    UNSUPPORTED_FORMAT("unsupported-format"),
    /** Larger than a limit allows: the limit's name, its value. */
    TOO_LARGE("too-large"),
    /** The memory was not enough for it: how much there is, how many megabytes to give instead. */
    OUT_OF_MEMORY("out-of-memory"),
    /** Nothing to read in it. */
    NO_TEXT("no-text"),
    /** JSON, but not a plan: what is wrong. */
    NOT_A_PLAN("not-a-plan");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
