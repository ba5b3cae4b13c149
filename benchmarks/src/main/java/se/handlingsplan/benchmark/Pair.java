package se.handlingsplan.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Both readings of one document, in processes that take turns, so that a machine that gets faster
 * or slower meanwhile does so for both.
 *
 * @param pages that the document was repeated to, or 0
 * @param rounds the figures of each pair of processes
 */
record Pair(String document, int pages, List<Round> rounds) {
  /** Pairs of processes; the median is told. */
  private static final int ROUNDS = Integer.getInteger("rounds", 3);

  /** What all of a long document may take. */
  private static final String HEAP = System.getProperty("heap", "512m");

  /** With fewer, the optimizing compiler is still at work, the longer the more code there is. */
  private static final int WARM_UP = Integer.getInteger("warmup", 12);

  private static final TimeValue ITERATION =
      TimeValue.milliseconds(Integer.getInteger("iteration", 4000));

  /** Processor time in milliseconds a document. */
  record Round(double strip, double read) {
    double ratio() {
      return read / strip;
    }
  }

  Pair {
    rounds = List.copyOf(rounds);
  }

  static Pair measure(String document, int pages) throws RunnerException {
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      rounds.add(
          new Round(
              millis("Reading.strip", document, pages), millis("Reading.read", document, pages)));
    }
    return new Pair(document, pages, rounds);
  }

  private static double millis(String benchmark, String document, int pages)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + benchmark.replace(".", "\\.") + "$")
            .param("document", document)
            .param("pages", Integer.toString(pages))
            .addProfiler(CpuTime.class)
            .forks(1)
            .warmupIterations(WARM_UP)
            .warmupTime(ITERATION)
            .measurementTime(ITERATION)
            .jvmArgsAppend("-Xss4m", "-Xmx" + HEAP, "-Xbatch") // A busy machine compiles late.
            .verbosity(VerboseMode.SILENT);
    RunResult result = new Runner(options.build()).runSingle();
    return Objects.requireNonNull(result.getSecondaryResults().get(CpuTime.LABEL)).getScore();
  }

  /** A table with the medians. */
  static void print(List<Pair> pairs, PrintStream out) {
    out.println("| Document | Pages | PDFTextStripper, ms | Reading, ms | Ratio | from – to |");
    out.println("|---|---|---|---|---|---|");
    for (Pair pair : pairs) {
      List<Double> ratios = pair.rounds.stream().map(Round::ratio).sorted().toList();
      out.printf(
          Locale.ROOT,
          "| %s | %s | %.1f | %.1f | %.2f | %.2f – %.2f |%n",
          pair.document,
          pair.pages == 0 ? "all" : Integer.toString(pair.pages),
          median(pair.rounds.stream().map(Round::strip).sorted().toList()),
          median(pair.rounds.stream().map(Round::read).sorted().toList()),
          median(ratios),
          ratios.getFirst(),
          ratios.getLast());
    }
  }

  private static double median(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }
}
