package se.handlingsplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Many plans beside the project, which {@code -Plaws} takes: the documents of the folder {@code
 * laws.corpus}. There are none in a build.
 */
final class Corpus {
  private static final Path FOLDER = Path.of(System.getProperty("laws.corpus", "none"));

  private Corpus() {}

  static List<Path> documents() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
