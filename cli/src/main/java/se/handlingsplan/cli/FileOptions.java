package se.handlingsplan.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of commands that make one result for each of several files. */
final class FileOptions {
  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      descriptionKey = "output")
  private String output = Common.STANDARD;

  List<String> files() {
    return files;
  }

  String output() {
    return output;
  }

  EachFile each(Common common) {
    return new EachFile(common, files, output);
  }
}
