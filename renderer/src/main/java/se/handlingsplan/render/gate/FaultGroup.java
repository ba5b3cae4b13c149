package se.handlingsplan.render.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All the places of a document at which one requirement is not kept.
 *
 * @param references where it is asked; several standards may ask the same
 * @param count of the places; at least one
 * @param first the first of them, at most {@link #SHOWN}
 */
public record FaultGroup(
    Requirement requirement,
    List<String> references,
    List<String> arguments,
    int count,
    List<Spot> first) {
  /** Places that are told; who mends the first five knows how to find the rest. */
  static final int SHOWN = 5;

  public FaultGroup {
    references = List.copyOf(references);
    arguments = List.copyOf(arguments);
    first = List.copyOf(first);
  }

  /** The faults by requirement, the gravest first, else in the order they were found. */
  static List<FaultGroup> of(List<Fault> faults) {
    Map<String, List<Fault>> byId = new LinkedHashMap<>();
    for (Fault fault : faults) {
      byId.computeIfAbsent(fault.requirement().id(), id -> new ArrayList<>()).add(fault);
    }
    return byId.values().stream()
        .map(FaultGroup::group)
        .sorted(Comparator.comparing(group -> group.requirement().severity()))
        .toList();
  }

  private static FaultGroup group(List<Fault> faults) {
    Map<String, Integer> byReference = new LinkedHashMap<>();
    faults.forEach(fault -> byReference.merge(fault.requirement().reference(), 1, Integer::sum));
    Fault one = faults.getFirst();
    return new FaultGroup(
        one.requirement(),
        List.copyOf(byReference.keySet()),
        one.arguments(),
        // A place at which two standards are broken is one place to mend.
        byReference.values().stream().mapToInt(i -> i).max().orElse(0),
        faults.stream().map(Fault::spot).distinct().limit(SHOWN).toList());
  }
}
