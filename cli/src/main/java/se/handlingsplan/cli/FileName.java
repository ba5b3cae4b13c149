package se.handlingsplan.cli;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files. */
final class FileName {
  /** What Windows takes in no name, and what would lead out of the folder. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}]+");

  /** Names that Windows keeps for itself. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

  private static final int LONGEST = 80;

  private FileName() {}

  /** The last part of a path. */
  static String last(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /** The last part of a path without its ending; what came from standard input is a plan. */
  static String stem(String file) {
    String name = file.equals(Common.STANDARD) ? "plan" : last(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * A name that no file has yet; names that differ in case only are one on many machines.
   *
   * @param separator what stands before the number that makes a name another one
   */
  static String free(String name, String separator, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + separator + i;
    }
    return free;
  }

  /** A name without ending that every machine takes. */
  static String of(String text) {
    String name = FORBIDDEN.matcher(text).replaceAll(" ").strip().replaceAll("\\s+", " ");
    if (name.length() > LONGEST) {
      name = name.substring(0, LONGEST);
    }
    name = name.replaceAll("^[. ]+|[. ]+$", "");
    return name.isEmpty() || RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches()
        ? name + "_"
        : name;
  }
}
