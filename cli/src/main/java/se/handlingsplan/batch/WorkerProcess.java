package se.handlingsplan.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import se.handlingsplan.batch.Frame.Kind;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.job.Deadline;

/**
 * A worker, as seen by the process that started it. For one thread; only {@link #kill} may be
 * called by others.
 */
final class WorkerProcess {
  /** How long a virtual machine may take to start on a machine that is busy. */
  private static final Duration START = Duration.ofSeconds(90);

  /** How long a process may take to end after it has closed its output. */
  private static final Duration LAST_BREATH = Duration.ofSeconds(5);

  /** How a virtual machine ends that has run out of memory, when it is asked to end of that. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final DataOutputStream orders;
  private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
  private int files;

  private WorkerProcess(Process process) {
    this.process = process;
    this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    Thread.ofPlatform().daemon().name("answers").start(this::listen);
  }

  /** What comes from a worker: a frame, or nothing any more. */
  private record Answer(Optional<Frame> frame) {}

  /** How the work on a file went. */
  sealed interface Ending {
    /** The worker answered. */
    record Answered(Frame frame) implements Ending {}

    /** It took too long; the worker is no more. */
    record TooSlow() implements Ending {}

    /** The worker died, for lack of memory or of something else. */
    record Died(boolean ofMemory) implements Ending {}
  }

  /**
   * Starts a worker and gives it its order.
   *
   * @param scratch a folder of its own for temporary files
   */
  static WorkerProcess start(WorkOrder order, Path scratch)
      throws IOException, InterruptedException, BatchException {
    Path temporary = Files.createDirectories(scratch.resolve("tmp"));
    Process process =
        new ProcessBuilder(command(order.limits(), scratch, temporary))
            .redirectError(Redirect.DISCARD)
            .start();
    WorkerProcess worker = new WorkerProcess(process);
    try {
      order.frame().write(worker.orders);
      Answer first = worker.answers.poll(START.toMillis(), TimeUnit.MILLISECONDS);
      if (first != null && first.frame().map(Frame::kind).equals(Optional.of(Kind.READY))) {
        return worker;
      }
    } catch (IOException e) {
      worker.kill();
      throw new BatchException(BatchException.Reason.NO_WORKER, e, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      worker.kill();
      throw e;
    }
    worker.kill();
    throw new BatchException(
        BatchException.Reason.NO_WORKER, "exit code " + process.onExit().join().exitValue());
  }

  private static List<String> command(Limits limits, Path scratch, Path temporary) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + limits.of(Limit.HEAP_MEGABYTES) + "m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        // Its last words must not come between the answers.
        "-XX:+DisplayVMOutputToStderr",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=" + scratch.resolve("crash.log"),
        "-Djava.io.tmpdir=" + temporary,
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        Worker.class.getName());
  }

  private void listen() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      for (Optional<Frame> frame = Frame.read(in); frame.isPresent(); frame = Frame.read(in)) {
        answers.add(new Answer(frame));
      }
    } catch (IOException e) {
      // It says what no worker says, and perhaps is about to die; if not, it is ended.
      answers.add(new Answer(Optional.empty()));
      return;
    }
    answers.add(new Answer(Optional.empty()));
  }

  /** How many files it was given. */
  int files() {
    return files;
  }

  /** Has a file done. Unless it is answered, the worker is gone afterwards. */
  Ending work(Frame file, Deadline deadline) throws InterruptedException {
    files++;
    try {
      file.write(orders);
    } catch (IOException e) {
      return died();
    }
    while (true) {
      Answer answer = answers.poll(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
      if (answer == null) {
        kill();
        return new Ending.TooSlow();
      }
      if (answer.frame().isEmpty()) {
        return died();
      }
      Frame frame = answer.frame().get();
      if (frame.kind() != Kind.ALIVE) {
        return new Ending.Answered(frame);
      }
      deadline.earn(number(frame, 0), number(frame, 1));
    }
  }

  private static int number(Frame frame, int index) {
    try {
      return Integer.parseInt(frame.word(index));
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  private Ending died() throws InterruptedException {
    if (!process.waitFor(LAST_BREATH.toMillis(), TimeUnit.MILLISECONDS)) {
      kill();
    }
    return new Ending.Died(process.waitFor() == OUT_OF_MEMORY);
  }

  /** Ends it, whatever it does, and waits until the system has let go of its files. */
  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor(LAST_BREATH.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
