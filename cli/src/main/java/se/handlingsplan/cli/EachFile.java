package se.handlingsplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Results of several files, to standard output, to a file or into a folder. A file that cannot be
 * read does not keep the others from being done; the gravest outcome counts.
 */
record EachFile(Common common, List<String> files, String output) {

  /** Makes the results of a file. */
  interface Maker {
    /** Bytes by what the name of a result adds to that of the file it is made from. */
    Map<String, byte[]> make(String file) throws Failure;
  }

  /** Makes and writes all results. */
  int write(Maker maker) throws Failure {
    boolean folder = isFolder();
    if (files.size() > 1 && !folder) {
      throw new Failure(ExitCode.USAGE, common.messages().text("cli.folderNeeded"));
    }
    int worst = ExitCode.DONE;
    Set<String> taken = new HashSet<>();
    for (String file : files) {
      try {
        Map<String, byte[]> results = made(maker, file);
        if (folder) {
          writeInto(common.path(output), FileName.free(baseName(file), "-", taken), results);
        } else {
          writeOne(results);
        }
      } catch (Failure failure) {
        if (files.size() == 1) {
          throw failure;
        }
        Faults.tell(failure, common);
        worst = Math.max(worst, failure.exitCode());
      }
    }
    return worst;
  }

  private Map<String, byte[]> made(Maker maker, String file) throws Failure {
    try {
      return maker.make(file);
    } catch (StackOverflowError | OutOfMemoryError fault) {
      throw Faults.exhausted(fault, Optional.of(baseName(file)), common.messages());
    }
  }

  boolean isFolder() throws Failure {
    return !output.equals(Common.STANDARD)
        && (files.size() > 1
            || output.endsWith("/")
            || output.endsWith("\\")
            || Files.isDirectory(common.path(output)));
  }

  private void writeInto(Path folder, String name, Map<String, byte[]> results) throws Failure {
    Map<String, byte[]> named = new LinkedHashMap<>();
    results.forEach((ending, bytes) -> named.put(name + ending, bytes));
    common.write(folder, named);
  }

  /** To the name given; several results get theirs from it, and cannot go to standard output. */
  private void writeOne(Map<String, byte[]> results) throws Failure {
    if (results.size() == 1) {
      common.write(output, results.values().iterator().next());
    } else if (output.equals(Common.STANDARD)) {
      throw new Failure(ExitCode.USAGE, common.messages().text("cli.severalFiles"));
    } else {
      Path file = common.path(output).toAbsolutePath();
      String name = baseName(output);
      int dot = name.lastIndexOf('.');
      writeInto(file.resolveSibling("."), dot > 0 ? name.substring(0, dot) : name, results);
    }
  }

  private static String baseName(String file) {
    Path name = Path.of(file).getFileName();
    return name == null || file.equals(Common.STANDARD) ? "plan" : name.toString();
  }
}
