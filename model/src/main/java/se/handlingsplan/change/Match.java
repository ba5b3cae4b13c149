package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds partners between two lists: those that fit best find each other first, and of equals those
 * that stand as far down in both.
 */
final class Match {
  private final List<Candidate> candidates = new ArrayList<>();

  private record Candidate(int earlier, int later, double fit) {}

  /** Two that might be partners, and how well they fit. */
  void candidate(int earlier, int later, double fit) {
    candidates.add(new Candidate(earlier, later, fit));
  }

  /** Places in the later list by places in the earlier one. */
  Map<Integer, Integer> pairs() {
    candidates.sort(
        Comparator.comparingDouble(Candidate::fit)
            .reversed()
            .thenComparingInt(c -> Math.abs(c.earlier() - c.later()))
            .thenComparingInt(Candidate::earlier)
            .thenComparingInt(Candidate::later));
    Map<Integer, Integer> pairs = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!pairs.containsKey(candidate.earlier()) && taken.add(candidate.later())) {
        pairs.put(candidate.earlier(), candidate.later());
      }
    }
    return pairs;
  }
}
