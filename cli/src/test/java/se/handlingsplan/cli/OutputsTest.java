package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {
  @TempDir Path folder;

  @Test
  void aFileIsWrittenWithItsFoldersAndNothingBesideIt() throws IOException {
    Path file = folder.resolve("a/b/plan.json");
    Outputs.write(file, new byte[] {1});
    Outputs.write(file, new byte[] {2, 3});
    assertThat(file).hasBinaryContent(new byte[] {2, 3});
    assertThat(names(folder.resolve("a/b"))).containsExactly("plan.json");
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Path inTheWay = folder.resolve("plan.json");
    Files.createDirectories(inTheWay.resolve("full"));
    assertThatThrownBy(() -> Outputs.write(inTheWay, new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThat(names(folder)).containsExactly("plan.json");
    assertThat(names(inTheWay)).containsExactly("full");
  }

  private static Stream<String> names(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
