package se.handlingsplan.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import se.handlingsplan.batch.Foreman.Made;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.outcome.Outcome.Status;
import se.handlingsplan.render.Messages;

/**
 * Does many files. One thread finds them and compares them with those before, each of the others
 * has them done by a worker process of its own; what becomes of a file is in the ledger, on the
 * disk, before anybody hears of it. Between finding and doing there is room for a few files only,
 * so that memory does not grow with their number.
 */
public final class Batch implements AutoCloseable {
  /** Files that have been found and wait, for each worker. */
  private static final int AHEAD = 8;

  /** Milliseconds that threads have to end what they are at when a run is stopped. */
  private static final long GRACE = 5000;

  private static final Duration PATIENCE = Duration.ofMillis(200);

  private final BatchSettings settings;
  private final Messages messages;
  private final BatchListener listener;
  private final RunFolder folder;
  private final Ledger ledger;
  private final Set<Digest> before;
  private final Twins twins;
  private final BlockingQueue<Optional<Task>> queue;
  private final List<Foreman> foremen = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicReference<Optional<Exception>> failure =
      new AtomicReference<>(Optional.empty());
  private volatile boolean stopped;

  private Batch(
      BatchSettings settings,
      Messages messages,
      BatchListener listener,
      RunFolder folder,
      Ledger ledger,
      Set<Digest> before,
      Twins twins) {
    this.settings = settings;
    this.messages = messages;
    this.listener = listener;
    this.folder = folder;
    this.ledger = ledger;
    this.before = before;
    this.twins = twins;
    this.queue = new ArrayBlockingQueue<>(AHEAD * settings.workers());
  }

  /**
   * Opens the folder of a run.
   *
   * @param resume to go on with the run whose ledger is there, if one is
   * @throws BatchException where the folder is another run's
   */
  public static Batch open(
      Path out, boolean resume, BatchSettings settings, Messages messages, BatchListener listener)
      throws IOException, BatchException {
    RunFolder folder = RunFolder.open(out);
    Set<Digest> before = new HashSet<>();
    Twins twins = new Twins();
    Ledger ledger =
        Ledger.open(
            folder.ledger(),
            settings.order().head(),
            resume,
            (outcome, position) -> {
              before.add(Digest.ofText(outcome.file()));
              if (outcome.sameAs().isEmpty()) {
                outcome.sha256().ifPresent(hex -> twins.know(Digest.ofHex(hex), position));
              }
            });
    folder.sweep();
    return new Batch(settings, messages, listener, folder, ledger, before, twins);
  }

  /**
   * Reads a ledger.
   *
   * @throws BatchException where the file is none
   */
  public static void read(Path ledger, Consumer<Outcome> reader)
      throws IOException, BatchException {
    Ledger.read(ledger, (outcome, position) -> reader.accept(outcome));
  }

  /** The file that tells what became of each file. */
  public Path ledger() {
    return folder.ledger();
  }

  /**
   * Does all files that have no outcome yet; returns when each has one.
   *
   * @param given files and folders
   * @throws BatchException where the run cannot go on; what is in the ledger stays done
   * @throws InterruptedException where it was stopped
   */
  public void run(List<Path> given) throws BatchException, IOException, InterruptedException {
    FileWalk files = new FileWalk(given, folder.path());
    Thread counting = Thread.ofPlatform().daemon().name("counting").start(() -> count(files));
    try {
      for (int i = 1; i <= settings.workers(); i++) {
        Foreman foreman = new Foreman(settings, messages, folder.scratch("w" + i));
        synchronized (this) {
          foremen.add(foreman);
        }
        threads.add(Thread.ofPlatform().daemon().name("foreman").start(() -> lead(foreman)));
      }
      files.walk(new Feeder());
      for (int i = 1; i <= settings.workers(); i++) {
        put(Optional.empty());
      }
      for (Thread thread : threads) {
        thread.join();
      }
      if (stopped) {
        throw new InterruptedException();
      }
    } catch (InterruptedException e) {
      throwFailure();
      throw e;
    } finally {
      counting.interrupt();
      stop();
      for (Thread thread : threads) {
        thread.join(GRACE);
      }
    }
    throwFailure();
  }

  private void throwFailure() throws BatchException, IOException, InterruptedException {
    Optional<Exception> first = failure.get();
    if (first.isEmpty()) {
      return;
    }
    switch (first.get()) {
      case BatchException e -> throw e;
      case InterruptedException e -> throw e;
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Exception e -> throw new IllegalStateException(e);
    }
  }

  /**
   * Ends the run at once: workers are ended, what is in work is not done, and nothing is left but
   * what is in the ledger. May be called by any thread, and again.
   */
  public void stop() {
    List<Foreman> all;
    synchronized (this) {
      stopped = true;
      all = List.copyOf(foremen);
    }
    all.forEach(Foreman::stop);
  }

  private void count(FileWalk files) {
    try {
      long found = files.count();
      synchronized (listener) {
        listener.counted(found, before.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Puts what is found into the queue, or tells its outcome where there is nothing to do. */
  private final class Feeder implements FileWalk.Visitor {
    @Override
    public void file(Task found) throws InterruptedException {
      if (before.contains(Digest.ofText(found.name()))) {
        return;
      }
      Task task = found.with(sha256(found.path()));
      Twins.Turn turn =
          task.digest().isEmpty() ? Twins.Turn.DO_IT : twins.turn(task.digest().get(), task);
      switch (turn) {
        case DO_IT -> put(Optional.of(task));
        case IS_DONE -> twin(task);
        case WAITS -> {}
      }
    }

    @Override
    public void folder(String name, FileWalk.Problem problem) throws InterruptedException {
      if (before.contains(Digest.ofText(name))) {
        return;
      }
      String text = messages.text("batch." + "reason." + problem.key(), name);
      try {
        record(Outcome.notDone(name, Status.REFUSED, problem.key(), text));
      } catch (IOException e) {
        fail(e);
        throw new InterruptedException();
      }
    }

    private void twin(Task task) throws InterruptedException {
      try {
        OptionalLong position = twins.position(task.digest().orElseThrow());
        record(ledger.at(position.orElseThrow()).alsoOf(task.name()));
      } catch (IOException e) {
        fail(e);
        throw new InterruptedException();
      }
    }
  }

  /** Of what can be read and is no larger than what is read; pipes are not touched. */
  private Optional<String> sha256(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= settings.limits().of(Limit.FILE_BYTES)
          ? Optional.of(Digest.hexOfFile(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // The worker will find the same, and say why.
    }
  }

  private void put(Optional<Task> task) throws InterruptedException {
    while (!queue.offer(task, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      if (stopped) {
        throw new InterruptedException();
      }
    }
  }

  /** The next file; none where there are no more, or the run was stopped. */
  private Optional<Task> take() throws InterruptedException {
    Optional<Task> next = Optional.empty();
    boolean there = false;
    while (!there && !stopped) {
      Optional<Task> polled = queue.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      // The queue itself says that there is nothing yet by null.
      if (polled != null) {
        next = polled;
        there = true;
      }
    }
    return stopped ? Optional.empty() : next;
  }

  private void lead(Foreman foreman) {
    try {
      for (Optional<Task> task = take(); task.isPresent(); task = take()) {
        work(foreman, task.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | BatchException | RuntimeException e) {
      fail(e);
    } catch (Error e) {
      fail(new IllegalStateException(e));
      throw e;
    } finally {
      foreman.stop();
    }
  }

  private void fail(Exception e) {
    if (!stopped) {
      failure.compareAndSet(Optional.empty(), Optional.of(e));
      stop();
    }
  }

  private void work(Foreman foreman, Task task)
      throws IOException, BatchException, InterruptedException {
    long start = System.nanoTime();
    Made made = foreman.make(task);
    if (stopped) {
      return; // The worker was ended, whatever it looks like.
    }
    Outcome told = made.outcome();
    Outcome outcome =
        told.of(told.sha256().or(task::sha256), told.bytes() > 0 ? told.bytes() : size(task))
            .in(Duration.ofNanos(System.nanoTime() - start).toMillis())
            .making(folder.publish(task, made.folder(), made.endings()));
    long position = record(outcome);
    if (task.digest().isEmpty()) {
      return;
    }
    Digest digest = task.digest().get();
    if (outcome.sha256().equals(task.sha256())) {
      for (Task twin : twins.done(digest, position)) {
        record(outcome.alsoOf(twin.name()));
      }
    } else {
      for (Task twin : twins.released(digest)) {
        work(foreman, twin);
      }
    }
  }

  private static long size(Task task) {
    try {
      return Files.size(task.path());
    } catch (IOException e) {
      return 0;
    }
  }

  private long record(Outcome outcome) throws IOException {
    long position = ledger.append(outcome);
    synchronized (listener) {
      listener.ended(outcome);
    }
    return position;
  }

  /** Closes the ledger, and takes away what was being made. After the run. */
  @Override
  public void close() throws IOException {
    try {
      folder.close();
    } finally {
      ledger.close();
    }
  }
}
