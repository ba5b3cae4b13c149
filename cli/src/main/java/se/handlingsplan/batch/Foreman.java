package se.handlingsplan.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.batch.Frame.Kind;
import se.handlingsplan.batch.WorkerProcess.Ending;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.job.Deadline;
import se.handlingsplan.job.TemporaryFolder;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.outcome.Outcome.Status;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.LedgerJson;
import se.handlingsplan.render.json.PlanFormatException;

/**
 * Gives files to a worker, one after the other, and gets itself another worker when that one has
 * died, was stopped or has done its share. For one thread; only {@link #stop} may be called by
 * others.
 */
final class Foreman {
  private final BatchSettings settings;
  private final Messages messages;
  private final Path scratch;
  private @Nullable WorkerProcess worker;
  private boolean stopped;

  /**
   * One without a worker so far.
   *
   * @param scratch a folder that nobody else uses
   */
  Foreman(BatchSettings settings, Messages messages, Path scratch) {
    this.settings = settings;
    this.messages = messages;
    this.scratch = scratch;
  }

  /**
   * What was made of a file.
   *
   * @param folder where the results wait
   * @param endings of their names
   */
  record Made(Outcome outcome, Path folder, List<String> endings) {}

  /**
   * Has a file done. Where the worker dies, it is tried once more by a fresh one, for the death may
   * be due to the files before, or to the machine.
   *
   * @throws BatchException where no worker can be had, or results not be written
   */
  Made make(Task task) throws IOException, InterruptedException, BatchException {
    TemporaryFolder.delete(scratch.resolve("made"));
    Path folder = Files.createDirectories(scratch.resolve("made"));
    Frame file = Frame.of(Kind.FILE, readable(task).toString(), task.name(), folder.toString());
    boolean again = false;
    while (true) {
      WorkerProcess hand = worker(again);
      boolean fresh = hand.files() == 0;
      Deadline deadline = new Deadline(settings.limits());
      Ending ending = hand.work(file, deadline);
      switch (ending) {
        case Ending.Answered answered -> {
          return made(task, answered.frame(), folder);
        }
        case Ending.TooSlow slow -> {
          dismiss();
          return made(notDone(task, Status.TIMED_OUT, "timed-out", deadline.seconds()), folder);
        }
        case Ending.Died died -> {
          dismiss();
          if (again || (fresh && died.ofMemory())) {
            Outcome outcome =
                died.ofMemory()
                    ? notDone(
                        task,
                        Status.REFUSED,
                        "out-of-memory",
                        settings.limits().of(Limit.HEAP_MEGABYTES))
                    : notDone(task, Status.CRASHED, "crashed", 0);
            return made(outcome, folder);
          }
          again = true;
        }
      }
    }
  }

  private static Made made(Outcome outcome, Path folder) {
    return new Made(outcome, folder, List.of());
  }

  private Made made(Task task, Frame frame, Path folder) throws IOException, BatchException {
    if (frame.kind() != Kind.DONE) {
      throw new BatchException(BatchException.Reason.NOT_WRITTEN, frame.word(0), frame.word(1));
    }
    try {
      Outcome outcome = LedgerJson.read(frame.word(0));
      return new Made(outcome, folder, frame.words().subList(1, frame.words().size()));
    } catch (PlanFormatException e) {
      dismiss();
      return made(notDone(task, Status.CRASHED, "crashed", 0), folder);
    }
  }

  private Outcome notDone(Task task, Status status, String reason, long amount) {
    String own = task.name().substring(task.name().lastIndexOf('/') + 1);
    String message = messages.text("batch." + "reason." + reason, own, Long.toString(amount));
    return Outcome.notDone(task.name(), status, reason, message);
  }

  /** The file itself, or a copy where its name cannot be told to another process. */
  private Path readable(Task task) throws IOException {
    if (Names.isWhole(task.path()) || !Files.isRegularFile(task.path())) {
      return task.path();
    }
    Path copy = scratch.resolve("copy");
    Files.deleteIfExists(copy);
    return Files.size(task.path()) > settings.limits().of(Limit.FILE_BYTES)
        ? task.path()
        : copied(task, copy);
  }

  private static Path copied(Task task, Path copy) throws IOException {
    try {
      return Files.copy(task.path(), copy);
    } catch (IOException e) {
      return task.path(); // It has gone, or is not ours to read; the worker will say so.
    }
  }

  private WorkerProcess worker(boolean fresh)
      throws IOException, InterruptedException, BatchException {
    WorkerProcess hand;
    synchronized (this) {
      if (stopped) {
        throw new InterruptedException();
      }
      hand = worker;
    }
    if (hand != null && !fresh && hand.files() < settings.share()) {
      return hand;
    }
    dismiss();
    TemporaryFolder.delete(scratch.resolve("tmp"));
    WorkerProcess next = WorkerProcess.start(settings.order(), scratch);
    synchronized (this) {
      worker = next;
      if (stopped) {
        next.kill();
        throw new InterruptedException();
      }
    }
    return next;
  }

  private synchronized void dismiss() {
    Optional.ofNullable(worker).ifPresent(WorkerProcess::kill);
    worker = null;
  }

  /** No more work; the worker is ended, whatever it does. */
  synchronized void stop() {
    stopped = true;
    dismiss();
  }
}
