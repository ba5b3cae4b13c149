package se.handlingsplan.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Where a command reads and writes: results go to {@code out}, all else to {@code err}.
 *
 * @param locale of the messages, where nobody asks for another
 */
record Console(InputStream in, PrintStream out, PrintStream err, Locale locale) {}
