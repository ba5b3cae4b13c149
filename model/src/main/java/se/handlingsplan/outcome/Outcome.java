package se.handlingsplan.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of one file among many. There is exactly one for each file, whatever the file is.
 *
 * @param file as it is named in the run: its path from the folder that was given, with slashes
 * @param reason why it is not done, as a key; empty where it is
 * @param message the same in words; empty where it is done
 * @param sha256 of its bytes, in hexadecimal digits; empty where they could not be read
 * @param bytes of the file
 * @param millis by the clock, from when the work on it began
 * @param account of the plan in it; empty where none was read
 * @param sameAs the file with the same bytes whose outcome this is too, and whose results
 * @param results files that were made of it, by their paths from the folder of the run, with
 *     slashes
 */
public record Outcome(
    String file,
    Status status,
    Optional<String> reason,
    String message,
    Optional<String> sha256,
    long bytes,
    long millis,
    Optional<PlanAccount> account,
    Optional<String> sameAs,
    List<String> results) {
  public Outcome {
    if (status.isDone() == reason.isPresent()) {
      throw new IllegalArgumentException("What is not done has a reason, what is done has none");
    }
    results = List.copyOf(results);
  }

  /** All that was asked for has been made. */
  public static Outcome done(String file, PlanAccount account) {
    return new Outcome(
        file,
        Status.DONE,
        Optional.empty(),
        "",
        Optional.empty(),
        0,
        0,
        Optional.of(account),
        Optional.empty(),
        List.of());
  }

  /** Not done, and why, as a key and in words. */
  public static Outcome notDone(String file, Status status, String reason, String message) {
    return new Outcome(
        file,
        status,
        Optional.of(reason),
        message,
        Optional.empty(),
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The same, of a file with these bytes. */
  public Outcome of(Optional<String> digest, long size) {
    return new Outcome(
        file, status, reason, message, digest, size, millis, account, sameAs, results);
  }

  /** The same, in this time. */
  public Outcome in(long milliseconds) {
    return new Outcome(
        file, status, reason, message, sha256, bytes, milliseconds, account, sameAs, results);
  }

  /** The same, for a plan that could be read before the rest failed. */
  public Outcome about(PlanAccount plan) {
    return new Outcome(
        file, status, reason, message, sha256, bytes, millis, Optional.of(plan), sameAs, results);
  }

  /** The same, with these results. */
  public Outcome making(List<String> made) {
    return new Outcome(file, status, reason, message, sha256, bytes, millis, account, sameAs, made);
  }

  /**
   * The outcome of another file with the same bytes, on which no time was spent. A message that
   * begins with the one file's name begins with the other's.
   */
  public Outcome alsoOf(String twin) {
    return new Outcome(
        twin,
        status,
        reason,
        message.startsWith(name(file) + ":")
            ? name(twin) + message.substring(name(file).length())
            : message,
        sha256,
        bytes,
        0,
        account,
        sameAs.or(() -> Optional.of(file)),
        results);
  }

  /** The message without the name of the file, for where that is told already. */
  public String remark() {
    String start = name(file) + ": ";
    if (!message.startsWith(start)) {
      return message;
    }
    String rest = message.substring(start.length());
    int first = rest.offsetByCodePoints(0, rest.isEmpty() ? 0 : 1);
    return rest.substring(0, first).toUpperCase(Locale.ROOT) + rest.substring(first);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** How it ended; the key is that of records and messages. */
  public enum Status {
    /** All that was asked for has been made. */
    DONE("done"),
    /** The file cannot be read, or not be published; the reason says why. */
    REFUSED("refused"),
    /** It took longer than it may, and was stopped. */
    TIMED_OUT("timed-out"),
    /** The process that worked on it died, also when it was tried once more. */
    CRASHED("crashed"),
    /** The program has a fault that shows in this file. */
    FAULT("fault");

    private final String key;

    Status(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }

    public boolean isDone() {
      return this == DONE;
    }
  }
}
