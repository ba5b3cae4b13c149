package se.handlingsplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives the tables of files as they stand, without understanding them. */
@Command(name = "tables", aliases = "tabeller")
final class TablesCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      descriptionKey = "output")
  private String output = Common.STANDARD;

  TablesCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    return new EachFile(common, files, output)
        .write(
            name -> ".json", name -> TablesJson.of(new PlanFiles(common).document(name).blocks()));
  }
}
