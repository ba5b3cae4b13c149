package se.handlingsplan.benchmark;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs of one benchmark, each in a process of its own; processor time in milliseconds unless said
 * otherwise.
 *
 * @param heap what all of a long document may take, as the JVM wants it told
 */
record Processes(String heap) {
  /** With fewer, the optimizing compiler is still at work, the longer the more code there is. */
  private static final int WARM_UP = Integer.getInteger("warmup", 12);

  private static final TimeValue ITERATION =
      TimeValue.milliseconds(Integer.getInteger("iteration", 4000));

  /** The heap that the command line asks for, else the given one. */
  static Processes within(String heap) {
    return new Processes(System.getProperty("heap", heap));
  }

  /** What the benchmark takes when its code has been compiled. */
  double warm(String benchmark, Map<String, String> parameters) throws RunnerException {
    ChainedOptionsBuilder options =
        options(benchmark, parameters)
            .warmupIterations(WARM_UP)
            .warmupTime(ITERATION)
            .measurementTime(ITERATION)
            .jvmArgsAppend("-Xss4m", "-Xmx" + heap, "-Xbatch"); // A busy machine compiles late.
    RunResult result = new Runner(options.build()).runSingle();
    return Objects.requireNonNull(result.getSecondaryResults().get(CpuTime.LABEL)).getScore();
  }

  /**
   * What it takes the first time in a process, by the clock, as the processor time would hold that
   * of its preparation; empty where the heap is too small for it.
   */
  OptionalDouble cold(String benchmark, Map<String, String> parameters) {
    ChainedOptionsBuilder options =
        options(benchmark, parameters)
            .mode(Mode.SingleShotTime)
            .warmupIterations(0)
            .measurementIterations(1)
            .jvmArgsAppend("-Xss4m", "-Xmx" + heap);
    try {
      return OptionalDouble.of(
          new Runner(options.build()).runSingle().getPrimaryResult().getScore());
    } catch (RunnerException e) {
      return OptionalDouble.empty();
    }
  }

  private static ChainedOptionsBuilder options(String benchmark, Map<String, String> parameters) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + benchmark.replace(".", "\\.") + "$")
            .addProfiler(CpuTime.class)
            .forks(1)
            .verbosity(VerboseMode.SILENT);
    parameters.forEach(options::param);
    return options;
  }
}
