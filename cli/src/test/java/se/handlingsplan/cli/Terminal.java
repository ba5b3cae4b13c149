package se.handlingsplan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Runs the program as someone at a keyboard would, and keeps what it says. */
@SuppressWarnings("ArrayRecordComponent")
record Terminal(byte[] in, Locale locale) {
  /** What a command left behind. */
  record Outcome(int code, String out, String err) {}

  /** A Swedish machine with nothing on standard input. */
  static Outcome run(String... args) {
    return new Terminal(new byte[0], Locale.of("sv", "SE")).enter(args);
  }

  static Outcome runInEnglish(String... args) {
    return new Terminal(new byte[0], Locale.of("en", "GB")).enter(args);
  }

  static Outcome runWithInput(byte[] in, String... args) {
    return new Terminal(in, Locale.of("sv", "SE")).enter(args);
  }

  Outcome enter(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(new Console(new ByteArrayInputStream(in), stream(out), stream(err), locale), args);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
