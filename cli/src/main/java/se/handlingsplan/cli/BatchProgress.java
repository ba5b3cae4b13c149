package se.handlingsplan.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import se.handlingsplan.batch.BatchListener;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.render.Messages;

/**
 * Shows how a run goes. On a terminal a bar that is drawn anew, with a line above it for each file
 * that could not be done; elsewhere such lines alone, and now and then one that tells how far the
 * run is.
 */
final class BatchProgress implements BatchListener, AutoCloseable {
  private static final Duration REDRAW = Duration.ofMillis(250);
  private static final Duration LINE = Duration.ofSeconds(30);
  private static final int WIDTH = 24;

  /** Of a terminal, in characters, whatever its real width; a bar that wraps cannot be redrawn. */
  private static final int TERMINAL = 79;

  private final Common common;
  private final Messages messages;
  private final PrintStream err;
  private final boolean bar;
  private final long start = System.nanoTime();
  private final Timer timer = new Timer("progress", true);

  private Optional<Long> total = Optional.empty();
  private long before;
  private long ended;
  private long notDone;
  private boolean drawn;

  BatchProgress(Common common) throws Failure {
    this.common = common;
    this.messages = common.messages();
    this.err = common.console().err();
    this.bar = common.console().isTerminal() && !common.quiet();
    Duration pace = bar ? REDRAW : LINE;
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            tick();
          }
        },
        pace.toMillis(),
        pace.toMillis());
  }

  @Override
  public synchronized void counted(long files, long earlier) {
    total = Optional.of(files);
    before = earlier;
  }

  @Override
  public synchronized void ended(Outcome outcome) {
    ended++;
    if (!outcome.status().isDone()) {
      notDone++;
      erase();
      common.tell(Shown.text(outcome.message()));
    }
  }

  private synchronized void tick() {
    if (bar) {
      erase();
      String line = "[" + "#".repeat(filled()) + " ".repeat(WIDTH - filled()) + "] " + words();
      err.print(line.length() > TERMINAL ? line.substring(0, TERMINAL) : line);
      err.flush();
      drawn = true;
    } else {
      common.tell(words());
    }
  }

  private int filled() {
    return total.isEmpty() || total.get() == 0
        ? 0
        : (int) Math.min(WIDTH, WIDTH * (before + ended) / total.get());
  }

  private String words() {
    double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    double pace = ended / Math.max(0.001, seconds);
    String rate = String.format(messages.locale(), "%.1f", pace);
    String done = Long.toString(before + ended);
    if (total.isEmpty()) {
      return messages.text("batch.progress", done, Long.toString(notDone), rate);
    }
    long left = Math.max(0, total.get() - before - ended);
    String time = ended == 0 ? "–" : time(Math.round(left / pace));
    return messages.text(
        "batch.progressOf", done, Long.toString(total.get()), Long.toString(notDone), rate, time);
  }

  private static String time(long seconds) {
    return seconds >= 3600
        ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
        : "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  private void erase() {
    if (drawn) {
      err.print("\r" + " ".repeat(TERMINAL) + "\r");
      drawn = false;
    }
  }

  /** Shows nothing more; may be asked for again. */
  void end() {
    timer.cancel();
    synchronized (this) {
      erase();
      err.flush();
    }
  }

  @Override
  public void close() {
    end();
  }
}
