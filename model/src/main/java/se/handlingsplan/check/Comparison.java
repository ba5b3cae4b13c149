package se.handlingsplan.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has changed since an earlier check of the same plan; findings are the same when their ids
 * are. A finding that has been accepted since is neither new nor fixed.
 *
 * @param fresh findings that were not there before and are open
 * @param fixed findings that were there, open, and are no more
 * @param kept how many were there and are still open
 */
public record Comparison(List<Finding> fresh, List<Finding> fixed, int kept) {
  public Comparison {
    fresh = List.copyOf(fresh);
    fixed = List.copyOf(fixed);
  }

  public static Comparison between(List<Finding> before, List<Finding> now) {
    Set<String> old = ids(before);
    Set<String> current = ids(now);
    return new Comparison(
        now.stream().filter(f -> f.isOpen() && !old.contains(f.id())).toList(),
        before.stream().filter(f -> f.isOpen() && !current.contains(f.id())).toList(),
        (int) now.stream().filter(f -> f.isOpen() && old.contains(f.id())).count());
  }

  private static Set<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).collect(Collectors.toSet());
  }
}
