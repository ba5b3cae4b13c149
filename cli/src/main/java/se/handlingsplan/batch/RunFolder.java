package se.handlingsplan.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.handlingsplan.job.TemporaryFolder;

/**
 * The folder that a run writes into, and nowhere else: the ledger and the summary, the results in a
 * folder within it under the names of their files, and while the run goes on a folder for what is
 * being made.
 */
final class RunFolder implements Closeable {
  static final String LEDGER = "ledger.jsonl";
  private static final String RESULTS = "planer";

  /** What the name begins with of a folder that is gone when the run has ended. */
  private static final String SCRATCH = ".arbete-";

  /** Bytes; file systems take 255, and what is made adds an ending. */
  private static final int LONGEST_NAME = 200;

  /** Characters of a whole path that every system takes. */
  private static final int LONGEST_PATH = 1000;

  private final Path out;
  private final Path scratch;

  private RunFolder(Path out, Path scratch) {
    this.out = out;
    this.scratch = scratch;
  }

  static RunFolder open(Path folder) throws IOException {
    Path out = Files.createDirectories(folder.toAbsolutePath()).toRealPath();
    return new RunFolder(out, out.resolve(SCRATCH + UUID.randomUUID()));
  }

  /** The folder itself, as the system knows it. */
  Path path() {
    return out;
  }

  Path ledger() {
    return out.resolve(LEDGER);
  }

  /** Takes away what runs have left that were killed. Not while another run goes on. */
  void sweep() throws IOException {
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(out, SCRATCH + "*")) {
      all.forEach(left::add);
    }
    for (Path folder : left) {
      TemporaryFolder.delete(folder);
    }
  }

  /** A folder for a worker's temporary files. */
  Path scratch(String name) throws IOException {
    return Files.createDirectories(scratch.resolve(name));
  }

  /**
   * Moves results to where they belong.
   *
   * @param made the folder they were made in
   * @param endings what the name of each adds to that of the file
   * @return their paths from the folder of the run
   */
  List<String> publish(Task task, Path made, List<String> endings) throws IOException {
    List<String> names = new ArrayList<>();
    for (String ending : endings) {
      if (!ending.matches("\\.[a-z]{1,10}")) {
        throw new IOException("No ending of results: " + ending);
      }
      Path result = made.resolve(Worker.RESULT + ending);
      names.add(Names.of(out.relativize(publish(task, result, ending))));
    }
    return names;
  }

  private Path publish(Task task, Path result, String ending) throws IOException {
    Path target = target(task, ending);
    try {
      move(result, target);
      return target;
    } catch (FileSystemException e) {
      // A folder may have the very name of the result, or the system take no such name.
      Path other = byDigest(task, ending);
      move(result, other);
      return other;
    }
  }

  private void move(Path result, Path target) throws IOException {
    Path folder = target.resolveSibling(".").normalize();
    Files.createDirectories(folder);
    if (!folder.toRealPath().startsWith(out)) {
      throw new FileSystemException(folder.toString(), null, "leads out of " + out);
    }
    Files.move(result, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Beside each other as the files are, but where a name would be too long for that. */
  private Path target(Task task, String ending) {
    Path results = out.resolve(RESULTS);
    if (!Names.isWhole(task.relative())) {
      return byDigest(task, ending);
    }
    Path target = results.resolve(task.name() + ending);
    boolean fits = target.toString().length() <= LONGEST_PATH;
    for (Path part : task.relative()) {
      fits &= part.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
    }
    return fits ? target : byDigest(task, ending);
  }

  private Path byDigest(Task task, String ending) {
    return out.resolve(RESULTS).resolve("_" + Digest.ofText(task.name()) + ending);
  }

  /** Nothing of what was being made is left. */
  @Override
  public void close() throws IOException {
    TemporaryFolder.delete(scratch);
  }
}
