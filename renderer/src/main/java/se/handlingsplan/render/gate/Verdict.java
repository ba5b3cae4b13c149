package se.handlingsplan.render.gate;

import java.util.List;
import se.handlingsplan.check.Severity;

/**
 * What a gate says of a document.
 *
 * @param standards what it was held against, such as "PDF/UA-1"
 */
public record Verdict(List<String> standards, List<FaultGroup> groups) {
  public Verdict {
    standards = List.copyOf(standards);
    groups = List.copyOf(groups);
  }

  /** From single faults. */
  public static Verdict of(List<String> standards, List<Fault> faults) {
    return new Verdict(standards, FaultGroup.of(faults));
  }

  /** Whether nothing is wrong that must be mended before publishing. */
  public boolean passed() {
    return count(Severity.ERROR) == 0;
  }

  /** Requirements of the severity that are not kept. */
  public int count(Severity severity) {
    return (int) groups.stream().filter(g -> g.requirement().severity() == severity).count();
  }
}
