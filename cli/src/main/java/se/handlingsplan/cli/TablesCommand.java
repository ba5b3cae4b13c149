package se.handlingsplan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives the tables of files as they stand, without understanding them. */
@Command(name = "tables", aliases = "tabeller")
final class TablesCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private FileOptions options = new FileOptions();

  TablesCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    return options
        .each(common)
        .write(
            name -> ".json",
            name ->
                TablesJson.of(new PlanFiles(common, reading.extractor()).document(name).blocks()));
  }
}
