package se.handlingsplan.render.gate;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.handlingsplan.render.gate.UnexaminedException.Reason;

/**
 * A gate behind which no document can do harm: damage that a library meets with exceptions of every
 * kind, deep nesting and endless loops are all outcomes of that document.
 *
 * @param time a document may take
 */
public record Guarded(Gate gate, Duration time) implements Gate {
  /** Bytes; structure trees are walked by recursion, a few hundred bytes for each level. */
  private static final long STACK = 128L * 1024 * 1024;

  @Override
  public Verdict examine(byte[] document) throws UnexaminedException {
    FutureTask<Verdict> task = new FutureTask<>(() -> gate.examine(document));
    // A busy parser cannot be stopped; as a daemon it does not keep the program from ending.
    Thread thread = new Thread(null, task, "gate", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new UnexaminedException(Reason.TOO_SLOW, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnexaminedException(Reason.TOO_SLOW, e);
    } catch (ExecutionException e) {
      throw reason(e);
    }
  }

  private static UnexaminedException reason(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof UnexaminedException known) {
      return known;
    }
    if (cause instanceof LinkageError ours) {
      // The program is not whole; no document is to blame.
      throw ours;
    }
    return new UnexaminedException(
        cause instanceof OutOfMemoryError ? Reason.TOO_LARGE : Reason.DAMAGED, e);
  }
}
