package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
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

  @Test
  void anEmptyFolderIsNotReplaced() throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve("plan.json"));
    assertThatThrownBy(() -> Outputs.write(inTheWay, new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThat(inTheWay).isDirectory();
  }

  @Test
  void aLinkStaysOne() throws IOException {
    Path target = Files.write(folder.resolve("plan.json"), new byte[] {1});
    Path link = Files.createSymbolicLink(folder.resolve("senaste.json"), target);
    Outputs.write(link, new byte[] {2});
    assertThat(link).isSymbolicLink();
    assertThat(target).hasBinaryContent(new byte[] {2});
  }

  /** Such as a device: a file that was moved into its place would be there for all programs. */
  @Test
  void whatIsNoFileIsNotReplacedByOne() throws IOException {
    Path socket = folder.resolve("s");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertThatThrownBy(() -> Outputs.write(socket, new byte[] {1}))
          .isInstanceOf(IOException.class);
      assertThat(Files.isRegularFile(socket)).isFalse();
      assertThat(names(folder)).containsExactly("s");
    }
  }

  private static Stream<String> names(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
