package se.handlingsplan.render.markdown;

import java.util.regex.Pattern;
import se.handlingsplan.render.layout.Legible;

/** Text that Markdown takes for text. */
final class Escaped {
  /** What has a meaning wherever it stands; an underline only at the edge of a word. */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\\\`*\\[\\]<|~$]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?[A-Za-z0-9]{1,32};)");

  /** What has a meaning first on a line; a number before a list's full stop or bracket. */
  private static final Pattern LINE_START = Pattern.compile("(?<number>\\d{1,9})?(?=[-+#>=:.)])");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\u000B\\f]+");

  private Escaped() {}

  /** A line that a block begins with or goes on with. */
  static String line(String text) {
    return lineStart(inline(text.replace('\n', ' ')).strip());
  }

  /** A stretch of text within a line. */
  static String inline(String text) {
    return MARKS.matcher(BLANKS.matcher(Legible.text(text)).replaceAll(" ")).replaceAll("\\\\$0");
  }

  /** The line, escaped within, with its first mark escaped too. */
  static String lineStart(String line) {
    var start = LINE_START.matcher(line);
    if (!start.lookingAt()) {
      return line;
    }
    boolean numbered = start.group("number") != null;
    char mark = line.charAt(start.end());
    boolean listed = mark == '.' || mark == ')';
    return numbered == listed
        ? line.substring(0, start.end()) + "\\" + line.substring(start.end())
        : line;
  }
}
