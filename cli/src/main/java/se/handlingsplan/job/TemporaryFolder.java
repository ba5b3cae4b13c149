package se.handlingsplan.job;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders that are gone when the work is done, however it ends. */
public final class TemporaryFolder {
  private TemporaryFolder() {}

  /**
   * Gives this process a folder of its own for temporary files. Libraries leave some behind when
   * they are stopped in the middle; with the folder these go too. Where there is no room for one,
   * most files are read all the same. To be called before anything else.
   */
  public static void ofProcess() {
    try {
      Path folder = Files.createTempDirectory("handlingsplan-");
      System.setProperty("java.io.tmpdir", folder.toString());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(folder)));
    } catch (IOException e) {
      return; // Those that are too large for the memory will be told as such.
    }
  }

  private static void deleteQuietly(Path folder) {
    try {
      delete(folder);
    } catch (IOException e) {
      return; // The process ends, and there is nobody to tell.
    }
  }

  /** Deletes a folder with all that is in it, if it is there; what links lead to stays. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            Files.deleteIfExists(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
