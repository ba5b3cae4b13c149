package se.handlingsplan.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to be done.
 *
 * @param path where it is
 * @param relative the same from the folder that was given; also in bytes that are no text
 * @param name the same as text, with slashes; each file of a run has its own
 * @param sha256 of its bytes, in hexadecimal digits; empty where they could not be read or are too
 *     many
 */
record Task(Path path, Path relative, String name, Optional<String> sha256) {
  Task with(Optional<String> other) {
    return new Task(path, relative, name, other);
  }

  Optional<Digest> digest() {
    return sha256.map(Digest::ofHex);
  }
}
