package se.handlingsplan.extract.pdf.ocr;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import se.handlingsplan.extract.pdf.ocr.RecognitionException.Reason;

/** Finds and runs programs of this machine. */
final class Programs {
  /** How much of what a program complains of is passed on, in characters. */
  private static final int SHORT = 200;

  private Programs() {}

  /**
   * A program on the search path, or on Windows in its usual folder, for installers leave the
   * search path alone. Never one in the current folder: there lie files that came by mail.
   */
  static Optional<Path> find(String name, String folder) {
    return find(name, folder, System.getenv());
  }

  static Optional<Path> find(String name, String folder, Map<String, String> environment) {
    List<String> folders = new ArrayList<>();
    environment.forEach(
        (key, value) -> {
          if (key.equalsIgnoreCase("PATH")) {
            folders.addAll(List.of(value.split(File.pathSeparator)));
          }
        });
    for (String programs : List.of("ProgramFiles", "LOCALAPPDATA")) {
      String root = environment.getOrDefault(programs, "");
      folders.add(root.isEmpty() ? "" : root + "/" + folder);
      folders.add(root.isEmpty() ? "" : root + "/Programs/" + folder);
    }
    return folders.stream()
        .flatMap(f -> List.of(f + "/" + name, f + "/" + name + ".exe").stream())
        .map(Programs::program)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Path> program(String name) {
    try {
      Path path = Path.of(name);
      boolean there = path.isAbsolute() && Files.isRegularFile(path) && Files.isExecutable(path);
      return there ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty(); // A search path may hold anything.
    }
  }

  /**
   * What a program writes to standard output.
   *
   * @param in what it gets on standard input
   * @throws RecognitionException where it cannot be started, fails or takes longer than the limit
   */
  static byte[] run(List<String> command, byte[] in, Duration limit) throws RecognitionException {
    Process process = start(command);
    try {
      CompletableFuture<byte[]> out =
          CompletableFuture.supplyAsync(() -> all(process.getInputStream()), Programs::start);
      CompletableFuture<byte[]> complaints =
          CompletableFuture.supplyAsync(() -> all(process.getErrorStream()), Programs::start);
      CompletableFuture<Void> fed =
          CompletableFuture.runAsync(() -> feed(process.getOutputStream(), in), Programs::start);
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new RecognitionException(Reason.TIMEOUT, Long.toString(limit.toSeconds()));
      }
      if (process.exitValue() != 0) {
        throw new RecognitionException(Reason.FAILED, line(complaints.join(), process));
      }
      fed.join();
      return out.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RecognitionException(Reason.FAILED, "interrupted");
    } catch (CompletionException e) {
      throw new RecognitionException(Reason.FAILED, String.valueOf(e.getMessage()));
    } finally {
      process.destroyForcibly();
    }
  }

  /** The common threads may all be waiting for programs. */
  private static void start(Runnable task) {
    Thread.ofPlatform().daemon().start(task);
  }

  private static Process start(List<String> command) throws RecognitionException {
    ProcessBuilder builder = new ProcessBuilder(command);
    // One thread: more gain little, take turns with other pages', and may change the result.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.environment().put("LC_ALL", "C");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new RecognitionException(Reason.FAILED, String.valueOf(e.getMessage()));
    }
  }

  private static byte[] all(InputStream in) {
    try (in) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A program that ends without having read everything is judged by how it ends. */
  private static void feed(OutputStream out, byte[] bytes) {
    try (out) {
      out.write(bytes);
    } catch (IOException e) {
      return;
    }
  }

  private static String line(byte[] complaints, Process process) {
    String text = new String(complaints, StandardCharsets.UTF_8).strip();
    String line = text.isEmpty() ? "" : text.lines().reduce((a, b) -> b).orElse("");
    String shortened = line.length() > SHORT ? line.substring(0, SHORT) : line;
    return shortened.isBlank() ? "exit code " + process.exitValue() : shortened;
  }
}
