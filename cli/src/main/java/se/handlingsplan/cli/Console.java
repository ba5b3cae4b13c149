package se.handlingsplan.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Where a command reads and writes: results go to {@code out}, all else to {@code err}.
 *
 * @param locale of the messages, where nobody asks for another
 * @param isTerminal whether a person looks on, and what was written can be written over
 * @param watch that ends the program when a file takes too long
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Locale locale,
    boolean isTerminal,
    Watch watch) {

  /** One that nobody looks at while it is written to, with all the time in the world. */
  Console(InputStream in, PrintStream out, PrintStream err, Locale locale) {
    this(in, out, err, locale, false, new Watch(code -> {}));
  }

  /** That of this process. */
  static Console ofProcess() {
    return new Console(
        System.in, System.out, System.err, Locale.getDefault(), onTerminal(), Watch.ofProcess());
  }

  /**
   * Whether this process talks to a terminal. From Java 22 on there is a console also where there
   * is no terminal, and only the console itself knows.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean onTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      Object terminal = java.io.Console.class.getMethod("isTerminal").invoke(console);
      return Boolean.TRUE.equals(terminal);
    } catch (ReflectiveOperationException e) {
      return true; // Before Java 22 a console is a terminal.
    }
  }
}
