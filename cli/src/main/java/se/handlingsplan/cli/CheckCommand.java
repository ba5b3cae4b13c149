package se.handlingsplan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.check.Check;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Severity;
import se.handlingsplan.render.json.PlanDocument;

/** Tells what is missing in plans and where. */
@Command(name = "check", aliases = "granska")
final class CheckCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files = new ArrayList<>();

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "failOn")
  private FailOn failOn = FailOn.ERROR;

  /** From which severity the exit code tells of findings. */
  enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  CheckCommand(Console console) {
    this.common = new Common(console);
  }

  /** The plan with what the rules say of it. */
  static PlanDocument checked(PlanFiles.Loaded loaded) {
    PlanDocument document = loaded.document();
    return new PlanDocument(
        document.source(),
        document.plan(),
        document.setAside(),
        document.notices(),
        Check.standard().findings(document.plan(), loaded.profile()),
        document.conservation(),
        document.rollover(),
        document.fingerprint());
  }

  @Override
  public Integer call() throws Failure {
    int worst = ExitCode.DONE;
    ArrayNode results = JsonNodeFactory.instance.arrayNode();
    StringBuilder text = new StringBuilder();
    for (String file : files) {
      try {
        PlanFiles.Loaded loaded = reading.files(common).plan(file);
        List<Finding> findings = checked(loaded).findings();
        if (common.json()) {
          results.add(FindingsText.json(file, findings, common.messages()));
        } else {
          text.append(FindingsText.text(file, findings, common.messages()));
        }
        worst = Math.max(worst, fails(findings) ? ExitCode.FINDINGS : ExitCode.DONE);
      } catch (Failure failure) {
        Faults.tell(failure, common);
        worst = Math.max(worst, failure.exitCode());
      }
    }
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("files", results);
    common.print(common.json() ? root.toPrettyString() + "\n" : text.toString());
    return worst;
  }

  private boolean fails(List<Finding> findings) {
    Optional<Severity> least =
        Arrays.stream(Severity.values()).filter(s -> s.name().equals(failOn.name())).findFirst();
    return least.isPresent()
        && findings.stream().anyMatch(f -> f.severity().compareTo(least.get()) <= 0);
  }
}
