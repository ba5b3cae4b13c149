package se.handlingsplan.extract.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handlingsplan.document.Notice;

/**
 * What one document may still cost while it is read, and the limits at which something of it was
 * left out. One for each document; not for several threads.
 */
public final class Allowance {
  private final Limits limits;
  private final Map<Limit, Long> used = new EnumMap<>(Limit.class);
  private final Set<Limit> reached = EnumSet.noneOf(Limit.class);

  public Allowance(Limits limits) {
    this.limits = limits;
  }

  public Limits limits() {
    return limits;
  }

  /**
   * Takes more of what is limited.
   *
   * @throws LimitException where the document has had all that it may
   */
  public void use(Limit limit, long amount) {
    long total = used.getOrDefault(limit, 0L) + amount;
    if (total > limits.of(limit)) {
      throw new LimitException(limit, limits.of(limit));
    }
    used.put(limit, total);
  }

  /** Gives back what was taken only for a while, such as a level of tables within tables. */
  public void giveBack(Limit limit, long amount) {
    used.put(limit, used.getOrDefault(limit, 0L) - amount);
  }

  /** Notes that something was left out, or is not as the file has it, because of a limit. */
  public void tell(Limit limit) {
    reached.add(limit);
  }

  /** What must be said of the document. */
  public List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (Limit limit : reached) {
      notices.add(
          Notice.of(Notice.Code.LIMIT_REACHED, limit.key(), Long.toString(limits.of(limit))));
    }
    return notices;
  }
}
