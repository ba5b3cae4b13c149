package se.handlingsplan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.handlingsplan.render.json.PlanJson;

/** Gives the JSON Schema of plan JSON. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "outputFile")
  private String output = Common.STANDARD;

  SchemaCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    common.write(output, PlanJson.schema());
    return ExitCode.DONE;
  }
}
