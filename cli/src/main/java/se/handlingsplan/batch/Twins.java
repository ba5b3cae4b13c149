package se.handlingsplan.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Files with the same bytes, which are done once. Of each file that is done only its digest and the
 * place of its outcome in the ledger are kept, some hundred bytes. Any thread may use it.
 */
final class Twins {
  private final Map<Digest, Long> done = new HashMap<>();
  private final Map<Digest, List<Task>> inWork = new HashMap<>();

  /** What is to be done with a file. */
  enum Turn {
    /** It is the first of its kind. */
    DO_IT,
    /** Another with the same bytes is in work, and this one will have its outcome. */
    WAITS,
    /** Another with the same bytes is done. */
    IS_DONE
  }

  /** The outcome for these bytes is in the ledger. */
  synchronized void know(Digest digest, long position) {
    done.putIfAbsent(digest, position);
  }

  synchronized Turn turn(Digest digest, Task task) {
    if (done.containsKey(digest)) {
      return Turn.IS_DONE;
    }
    List<Task> waiting = inWork.get(digest);
    if (waiting != null) {
      waiting.add(task);
      return Turn.WAITS;
    }
    inWork.put(digest, new ArrayList<>());
    return Turn.DO_IT;
  }

  /** Where in the ledger the outcome for these bytes is. */
  synchronized OptionalLong position(Digest digest) {
    Long position = done.get(digest);
    return position == null ? OptionalLong.empty() : OptionalLong.of(position);
  }

  /** The file is done: those that waited for it. */
  synchronized List<Task> done(Digest digest, long position) {
    know(digest, position);
    return released(digest);
  }

  /** The file turned out to have other bytes: those that waited for it, to be done themselves. */
  synchronized List<Task> released(Digest digest) {
    List<Task> waiting = inWork.remove(digest);
    return waiting == null ? List.of() : waiting;
  }
}
