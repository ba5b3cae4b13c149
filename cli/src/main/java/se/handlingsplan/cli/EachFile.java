package se.handlingsplan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One result for each of several files, to standard output, to a file or into a folder. A file that
 * cannot be read does not keep the others from being done; the gravest outcome counts.
 */
record EachFile(Common common, List<String> files, String output) {

  /** Makes the result of a file. */
  interface Maker {
    String make(String file) throws Failure;
  }

  /**
   * Makes and writes all results.
   *
   * @param extension of a result's file name, by the file it is made from
   */
  int write(UnaryOperator<String> extension, Maker maker) throws Failure {
    boolean folder = isFolder();
    if (files.size() > 1 && !folder) {
      throw new Failure(ExitCode.USAGE, common.messages().text("cli.folderNeeded"));
    }
    int worst = ExitCode.DONE;
    Set<String> taken = new HashSet<>();
    for (String file : files) {
      try {
        String result = maker.make(file);
        if (folder) {
          Path target =
              common.path(output).resolve(free(baseName(file), extension.apply(file), taken));
          common.write(target, result.getBytes(StandardCharsets.UTF_8));
        } else {
          common.write(output, result);
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

  private boolean isFolder() throws Failure {
    return !output.equals(Common.STANDARD)
        && (files.size() > 1
            || output.endsWith("/")
            || output.endsWith("\\")
            || Files.isDirectory(common.path(output)));
  }

  private static String free(String name, String extension, Set<String> taken) {
    String free = name + extension;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "-" + i + extension;
    }
    return free;
  }

  private static String baseName(String file) {
    Path name = Path.of(file).getFileName();
    return name == null || file.equals(Common.STANDARD) ? "plan" : name.toString();
  }
}
