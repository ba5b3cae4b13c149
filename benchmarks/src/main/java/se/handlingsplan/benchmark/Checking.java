package se.handlingsplan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.interpret.PlanInterpreter;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.profile.Profile;

/** All rules on a plan that has been read: the sample's areas, again under other names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Checking {
  private final Profile profile = Profiles.builtIn("sok-kronoberg");
  private @Nullable Plan plan;

  /** Measures that the plan has at least. */
  @Param("400")
  public int measures;

  @Setup
  public void read() throws IOException, UnreadableDocumentException {
    Plan sample =
        new PlanInterpreter(profile)
            .interpret(
                Extractor.standard()
                    .read(Extractor.load(Path.of("samples", "handlingsplan-2025.docx"))))
            .plan();
    List<PolicyArea> areas = new ArrayList<>();
    int have = 0;
    for (int round = 0; have < measures; round++) {
      for (PolicyArea area : sample.policyAreas()) {
        areas.add(again(area, round));
      }
      have += sample.measures().size();
    }
    plan = sample.withPolicyAreas(areas);
  }

  private static PolicyArea again(PolicyArea area, int round) {
    return new PolicyArea(
        area.id() + "-" + round,
        new Phrase(area.name().text() + " " + round, area.name().provenance()),
        area.goals(),
        area.priorities(),
        area.collaborationAreas().stream().map(inner -> again(inner, round)).toList(),
        area.followUpMethods());
  }

  private static CollaborationArea again(CollaborationArea area, int round) {
    return new CollaborationArea(
        area.id() + "-" + round,
        new Phrase(area.name().text() + " " + round, area.name().provenance()),
        area.priority(),
        area.responsibility(),
        area.followUp(),
        area.measures().stream().map(measure -> again(measure, round)).toList());
  }

  private static Measure again(Measure measure, int round) {
    return new Measure(
        measure.id() + "-" + round,
        Passage.of(measure.title().text() + " " + round),
        measure.description(),
        measure.period(),
        measure.responsibility(),
        measure.followUp(),
        measure.status(),
        measure.extra(),
        measure.provenance());
  }

  /** What all rules take together. */
  @Benchmark
  public List<Finding> check() {
    return Rules.findings(Subject.of(Objects.requireNonNull(plan), profile));
  }
}
