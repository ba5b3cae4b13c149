package se.handlingsplan.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import se.handlingsplan.batch.Frame.Kind;
import se.handlingsplan.extract.profile.ProfileException;
import se.handlingsplan.job.DeepThread;
import se.handlingsplan.job.Done;
import se.handlingsplan.job.Job;
import se.handlingsplan.job.PageCount;
import se.handlingsplan.render.json.LedgerJson;

/**
 * A process that does one file after the other, as it is told on standard input, and tells the
 * outcomes on standard output. Whatever a file does to it, only this process dies of it; and it
 * dies when the one that started it does.
 */
public final class Worker {
  /** Milliseconds between two signs of life. */
  private static final long BEAT = 1000;

  /** What the names of results begin with. */
  static final String RESULT = "result";

  /** Of a process that cannot go on. */
  private static final int FAULT = 70;

  private final DataInputStream in;
  private final DataOutputStream out;
  private final SynchronousQueue<Frame> files = new SynchronousQueue<>();
  private final PageCount count = new PageCount();

  private Worker(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  /** Works until standard input ends. */
  public static void main(String[] args) {
    OutputStream answers = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    // What a library prints must not come between the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Worker worker =
        new Worker(
            new DataInputStream(new BufferedInputStream(System.in)), new DataOutputStream(answers));
    outliveInterruption();
    worker.work();
  }

  /**
   * Ctrl-C reaches all processes of a terminal, but it is for the one that leads to say when work
   * ends; until then this hook holds the end up, while the other threads go on.
   */
  private static void outliveInterruption() {
    CountDownLatch never = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    never.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
  }

  private void work() {
    try {
      Optional<Frame> order = Frame.read(in);
      if (order.isPresent()) {
        Job job = WorkOrder.of(order.get()).job(count);
        DeepThread.start("files", () -> doFiles(job));
        DeepThread.start("beat", this::beat);
        tell(Frame.of(Kind.READY));
        for (Optional<Frame> file = Frame.read(in); file.isPresent(); file = Frame.read(in)) {
          files.put(file.get());
        }
      }
      Runtime.getRuntime().halt(0);
    } catch (IOException | InterruptedException | ProfileException | RuntimeException | Error e) {
      // No leader, or no order from it: there is nobody to tell.
      Runtime.getRuntime().halt(FAULT);
    }
  }

  private void beat() {
    try {
      while (true) {
        Thread.sleep(BEAT);
        tell(
            Frame.of(
                Kind.ALIVE,
                Integer.toString(count.pages()),
                Integer.toString(count.recognitions())));
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(FAULT);
    }
  }

  private void doFiles(Job job) {
    try {
      while (true) {
        Frame file = files.take();
        Path folder = Path.of(file.word(2));
        count.reset();
        Done done = job.run(Path.of(file.word(0)), file.word(1));
        tell(answer(done, folder));
      }
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      Runtime.getRuntime().halt(FAULT);
    }
  }

  private static Frame answer(Done done, Path folder) {
    List<String> words = new ArrayList<>();
    words.add(LedgerJson.line(done.outcome()));
    for (Map.Entry<String, byte[]> result : done.results().entrySet()) {
      try {
        write(folder.resolve(RESULT + result.getKey()), result.getValue());
      } catch (IOException e) {
        return Frame.of(Kind.UNWRITTEN, folder.toString(), String.valueOf(e.getMessage()));
      }
      words.add(result.getKey());
    }
    return new Frame(Kind.DONE, words);
  }

  /** What the ledger will tell of must be on the disk before it. */
  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(false);
    }
  }

  private synchronized void tell(Frame frame) throws IOException {
    frame.write(out);
  }
}
