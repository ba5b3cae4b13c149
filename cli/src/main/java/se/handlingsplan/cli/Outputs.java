package se.handlingsplan.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Writes files so that there is never half a one: to a temporary file beside it, then moved into
 * place.
 */
final class Outputs {
  private Outputs() {}

  static void write(Path named, byte[] bytes) throws IOException {
    // A link stays one; what it leads to is what is written.
    Path file = Files.exists(named) ? named.toRealPath() : named;
    if (Files.isDirectory(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a pipe takes bytes; a file in its place would take it away from all programs.
      Files.write(file, bytes);
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " has no folder");
    }
    Files.createDirectories(folder);
    // Not createTempFile: its files may be read by nobody else, and the result would keep that.
    Path temporary = folder.resolve(".handlingsplan-" + UUID.randomUUID() + ".tmp");
    try {
      Files.write(temporary, bytes);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
