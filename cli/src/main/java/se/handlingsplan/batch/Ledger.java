package se.handlingsplan.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.render.json.LedgerJson;
import se.handlingsplan.render.json.PlanFormatException;

/**
 * The book of a run: a file of JSON lines, first how the run is done, then an outcome on each line.
 * What stands in it has reached the disk, and is never changed. Locked while it is open, so that no
 * two runs write into one folder. Any thread may use it.
 */
final class Ledger implements Closeable {
  /** The longest line that is one of ours; a message may quote a paragraph. */
  private static final int LONGEST_LINE = 1 << 20;

  /** The byte that is locked; on Windows nobody can read what is locked, the owner neither. */
  private static final long BEYOND = Long.MAX_VALUE - 1;

  private final FileChannel channel;
  private final FileLock lock;
  private long end;

  private Ledger(FileChannel channel, FileLock lock, long end) {
    this.channel = channel;
    this.lock = lock;
    this.end = end;
  }

  /** What is told of each outcome when a ledger is read. */
  interface Reader {
    void outcome(Outcome outcome, long position) throws IOException;
  }

  /**
   * Opens a ledger, a new one or that of a run to be continued. A last line that was cut short is
   * taken away: what it told of is not done.
   *
   * @param head how the run is done
   * @throws BatchException where another run has it, there is one and it is not to be continued, or
   *     it was done in another way
   */
  static Ledger open(Path file, Map<String, String> head, boolean resume, Reader reader)
      throws IOException, BatchException {
    boolean fresh = !Files.exists(file) || Files.size(file) == 0;
    if (!fresh && !resume) {
      throw new BatchException(BatchException.Reason.LEDGER_EXISTS, file.toString());
    }
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean opened = false;
    try {
      FileLock lock = lock(channel, file);
      Ledger ledger = new Ledger(channel, lock, 0);
      long end = fresh ? 0 : read(file, Optional.of(head), reader);
      channel.truncate(end);
      ledger.end = end;
      if (end == 0) {
        ledger.append(LedgerJson.head(head));
      }
      opened = true;
      return ledger;
    } finally {
      if (!opened) {
        channel.close();
      }
    }
  }

  private static FileLock lock(FileChannel channel, Path file) throws IOException, BatchException {
    try {
      FileLock lock = channel.tryLock(BEYOND, 1, false);
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      throw new BatchException(BatchException.Reason.LEDGER_IN_USE, e, file.toString());
    }
    throw new BatchException(BatchException.Reason.LEDGER_IN_USE, file.toString());
  }

  /**
   * Reads a ledger.
   *
   * @throws BatchException where the file is no ledger
   */
  static void read(Path file, Reader reader) throws IOException, BatchException {
    read(file, Optional.empty(), reader);
  }

  /** Where the last whole line ends. */
  private static long read(Path file, Optional<Map<String, String>> head, Reader reader)
      throws IOException, BatchException {
    long position = 0;
    try (Lines lines = new Lines(file)) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        try {
          if (position == 0) {
            checkHead(file, LedgerJson.readHead(line.get()), head);
          } else {
            reader.outcome(LedgerJson.read(line.get()), position);
          }
        } catch (PlanFormatException e) {
          throw new BatchException(
              BatchException.Reason.NO_LEDGER, e, file.toString(), Long.toString(lines.number()));
        }
        position = lines.position();
      }
    }
    return position;
  }

  private static void checkHead(
      Path file, Map<String, String> found, Optional<Map<String, String>> wanted)
      throws BatchException {
    if (wanted.isEmpty() || wanted.get().equals(found)) {
      return;
    }
    for (Map.Entry<String, String> entry : wanted.get().entrySet()) {
      String before = found.getOrDefault(entry.getKey(), "");
      if (!before.equals(entry.getValue())) {
        throw new BatchException(
            BatchException.Reason.OTHER_RUN,
            file.toString(),
            entry.getKey(),
            before,
            entry.getValue());
      }
    }
    throw new BatchException(BatchException.Reason.OTHER_RUN, file.toString(), "", "", "");
  }

  /** Writes an outcome down, and returns when it is on the disk: where it stands. */
  long append(Outcome outcome) throws IOException {
    return append(LedgerJson.line(outcome));
  }

  private synchronized long append(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    long at = end;
    long to = at;
    while (bytes.hasRemaining()) {
      to += channel.write(bytes, to);
    }
    channel.force(false);
    end = to;
    return at;
  }

  /** The outcome that was written down at the position. */
  Outcome at(long position) throws IOException {
    long size;
    synchronized (this) {
      size = end - position;
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(size, LONGEST_LINE));
    int count = 0;
    while (count >= 0 && bytes.hasRemaining()) {
      count = channel.read(bytes, position + bytes.position());
    }
    String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    try {
      return LedgerJson.read(text.substring(0, text.indexOf('\n')));
    } catch (PlanFormatException | StringIndexOutOfBoundsException e) {
      throw new IOException("The ledger was changed while the run went on", e);
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }

  /** The whole lines of a file, and where they end. A last line without an end is none. */
  private static final class Lines implements Closeable {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long position;
    private long number;

    Lines(Path file) throws IOException {
      this.in = Files.newInputStream(file);
    }

    long position() {
      return position;
    }

    long number() {
      return number;
    }

    Optional<String> next() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      while (true) {
        if (from == to) {
          to = in.read(buffer);
          from = 0;
          if (to < 0) {
            to = 0;
            return Optional.empty();
          }
        }
        int at = from;
        while (at < to && buffer[at] != '\n') {
          at++;
        }
        line.write(buffer, from, at - from);
        if (line.size() > LONGEST_LINE) {
          throw new IOException("A line longer than any of a ledger");
        }
        if (at < to) {
          from = at + 1;
          number++;
          position += line.size() + 1L;
          return Optional.of(line.toString(StandardCharsets.UTF_8));
        }
        from = at;
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
