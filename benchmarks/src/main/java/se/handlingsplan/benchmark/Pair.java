package se.handlingsplan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Two benchmarks of one subject, in processes that take turns, so that a machine that gets faster
 * or slower meanwhile does so for both.
 *
 * @param rounds the figures of each pair of processes
 */
record Pair(List<Round> rounds) {
  /** Pairs of processes; the median is told. */
  private static final int ROUNDS = Integer.getInteger("rounds", 3);

  /** Processor time in milliseconds: of the library by itself, and of ours. */
  record Round(double library, double ours) {
    double ratio() {
      return ours / library;
    }
  }

  Pair {
    rounds = List.copyOf(rounds);
  }

  static Pair measure(
      String library, String ours, Map<String, String> parameters, Processes processes)
      throws RunnerException {
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      rounds.add(new Round(processes.warm(library, parameters), processes.warm(ours, parameters)));
    }
    return new Pair(rounds);
  }

  double library() {
    return middle(Round::library);
  }

  double ours() {
    return middle(Round::ours);
  }

  double ratio() {
    return middle(Round::ratio);
  }

  double leastRatio() {
    return rounds.stream().mapToDouble(Round::ratio).min().orElseThrow();
  }

  double greatestRatio() {
    return rounds.stream().mapToDouble(Round::ratio).max().orElseThrow();
  }

  private double middle(ToDoubleFunction<Round> figure) {
    return rounds.stream()
        .mapToDouble(figure)
        .sorted()
        .skip(rounds.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
