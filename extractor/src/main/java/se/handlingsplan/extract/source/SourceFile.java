package se.handlingsplan.extract.source;

import java.util.Optional;

/**
 * A file in memory. The array is not copied; whoever hands it in leaves it alone.
 *
 * @param name without folders
 * @param password that opens it, where the user gave one
 */
// Compared by nobody, and copying hundreds of megabytes would cost more than it guards.
@SuppressWarnings("ArrayRecordComponent")
public record SourceFile(String name, Format format, byte[] bytes, Optional<Password> password) {
  /** A file that needs no password. */
  public SourceFile(String name, Format format, byte[] bytes) {
    this(name, format, bytes, Optional.empty());
  }

  /** The same file, to be opened with a password. */
  public SourceFile with(Optional<Password> other) {
    return new SourceFile(name, format, bytes, other);
  }
}
