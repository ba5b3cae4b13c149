package se.handlingsplan.cli;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.extract.source.Progress;
import se.handlingsplan.job.Deadline;
import se.handlingsplan.job.PageCount;

/**
 * Ends the program when a file takes longer than it may. No thread can stop a parser that is busy,
 * so the process ends, with a message and the exit code of a file that cannot be read. A command
 * says when it begins with a file; from then on until the next, or until the program ends, that
 * file's time runs.
 */
final class Watch {
  /** Milliseconds between two looks at the clock. */
  private static final long LOOK = 100;

  /** Milliseconds that the program has to put its things away. */
  private static final long GRACE = 3000;

  private final IntConsumer end;
  private final PageCount count = new PageCount();
  private @Nullable File file;

  /** What is watched, and what is said when its time is up: made ready, for memory may be short. */
  private record File(String name, Deadline deadline, Runnable message) {}

  /**
   * A watch that has nothing to watch yet.
   *
   * @param end ends the program, with an exit code
   */
  Watch(IntConsumer end) {
    this.end = end;
  }

  /** One that looks at the clock, and ends this process. */
  static Watch ofProcess() {
    Watch watch = new Watch(Watch::exit);
    Thread.ofPlatform().daemon().name("watch").start(watch::run);
    return watch;
  }

  /** By the door if it opens in time, else through the wall. */
  private static void exit(int code) {
    Thread.ofPlatform()
        .daemon()
        .name("last resort")
        .start(
            () -> {
              try {
                Thread.sleep(GRACE);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              Runtime.getRuntime().halt(code);
            });
    System.exit(code);
  }

  /** The time of a file begins to run. */
  synchronized void begin(String name, Deadline deadline, Runnable message) {
    count.reset();
    file = new File(name, deadline, message);
  }

  /** The name of the file that is in work. */
  synchronized Optional<String> file() {
    return Optional.ofNullable(file).map(File::name);
  }

  /** Whom reading is to tell how far the work on the file is. */
  Progress progress() {
    return count;
  }

  /** Whether time was up, and the end has been told of it. */
  boolean look() {
    File late;
    synchronized (this) {
      late = file;
      if (late == null) {
        return false;
      }
      late.deadline().earn(count.pages(), count.recognitions());
      if (late.deadline().nanosLeft() > 0) {
        return false;
      }
      file = null;
    }
    late.message().run();
    end.accept(ExitCode.UNREADABLE);
    return true;
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(LOOK);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
