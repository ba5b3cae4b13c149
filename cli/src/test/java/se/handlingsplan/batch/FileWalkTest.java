package se.handlingsplan.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.handlingsplan.batch.FileWalk.Problem;

class FileWalkTest {
  @TempDir Path folder;

  @Test
  void allFilesOfAFolderAreFoundInOrderByTheirPathsInIt() throws Exception {
    write("b/2.pdf", "b/1.docx", "a", "b/c/d/e.txt", ".dold", "~$lås.docx");
    assertThat(found(folder))
        .containsExactly(".dold", "a", "b/1.docx", "b/2.pdf", "b/c/d/e.txt", "~$lås.docx");
  }

  @Test
  void ofSeveralEachNameIsItsOwn() throws Exception {
    write("x/plan.pdf", "y/plan.pdf", "y/x/plan.pdf");
    assertThat(
            found(
                folder.resolve("x"),
                folder.resolve("y/x"),
                folder.resolve("x/plan.pdf"),
                folder.resolve("y/plan.pdf")))
        .containsExactly("x/plan.pdf", "x-2/plan.pdf", "plan.pdf", "plan.pdf-2");
  }

  @Test
  void theFolderOfTheResultsIsNotLookedInto() throws Exception {
    write("plan.pdf", "out/planer/plan.pdf.json");
    assertThat(names(new FileWalk(List.of(folder), folder.resolve("out"))))
        .containsExactly("plan.pdf");
  }

  @Test
  void whatIsNotThereIsToldToo() throws Exception {
    assertThat(found(folder.resolve("saknas.pdf"))).containsExactly("saknas.pdf");
  }

  @Test
  void foldersMayLieDeeperThanAStackGoes() throws Exception {
    Path deep = folder;
    for (int i = 0; i < 600; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    Files.createFile(deep.resolve("plan.pdf"));
    assertThat(found(folder)).containsExactly("d/".repeat(600) + "plan.pdf");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksToFoldersAreToldAndNotFollowed() throws Exception {
    write("a/plan.pdf");
    Files.createSymbolicLink(folder.resolve("a/upp"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("länk.pdf"), folder.resolve("a/plan.pdf"));
    assertThat(found(folder)).containsExactly("a/plan.pdf", "LINK a/upp", "LINK b", "länk.pdf");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderThatMayNotBeReadIsTold() throws Exception {
    write("a/plan.pdf", "b/plan.pdf");
    assumeTrue(folder.resolve("a").toFile().setReadable(false));
    try {
      assumeTrue(!Files.isReadable(folder.resolve("a")), "Root may read everything");
      assertThat(found(folder)).containsExactly("NO_ACCESS a", "b/plan.pdf");
    } finally {
      assertThat(folder.resolve("a").toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void namesThatAreNoTextAreToldByTheirBytes() throws Exception {
    for (String name : List.of("a\\xff\\xfe.pdf", "a\\xff.pdf", "\\xc3\\xa5.pdf")) {
      Process made =
          new ProcessBuilder("bash", "-c", "printf x > $'" + name + "'")
              .directory(folder.toFile())
              .start();
      assumeTrue(made.waitFor() == 0);
    }
    assertThat(found(folder))
        .containsExactlyInAnyOrder("a\uFFFDff\uFFFDfe.pdf", "a\uFFFDff.pdf", "å.pdf");
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "a*")) {
      assertThat(all).noneMatch(Names::isWhole);
    }
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Files.createFile(file);
    }
  }

  private List<String> found(Path... given) throws InterruptedException {
    return names(new FileWalk(List.of(given), folder.resolve("none")));
  }

  private static List<String> names(FileWalk walk) throws InterruptedException {
    List<String> names = new ArrayList<>();
    walk.walk(
        new FileWalk.Visitor() {
          @Override
          public void file(Task task) {
            names.add(task.name());
          }

          @Override
          public void folder(String name, Problem problem) {
            names.add(problem + " " + name);
          }
        });
    assertThat(walk.count()).isEqualTo(names.size());
    return names;
  }
}
