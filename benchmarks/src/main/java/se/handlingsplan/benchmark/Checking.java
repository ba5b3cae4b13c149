package se.handlingsplan.benchmark;

import java.io.IOException;
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
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.plan.Plan;
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
    plan = LongPlan.of(profile, measures);
  }

  /** What all rules take together. */
  @Benchmark
  public List<Finding> check() {
    return Rules.findings(Subject.of(Objects.requireNonNull(plan), profile));
  }
}
