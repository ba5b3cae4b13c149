package se.handlingsplan.render.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.layout.WebAddress;

/** Writes the text of a paragraph with its looks and links. */
final class InlineText {
  private InlineText() {}

  /** The lines of the text, those without words left out. */
  static List<String> lines(RichText text) {
    return text.lines().stream()
        .map(RichText::strip)
        .filter(line -> !line.isBlank())
        .map(InlineText::line)
        .toList();
  }

  private static String line(RichText line) {
    StringBuilder written = new StringBuilder();
    List<Run> runs = line.runs();
    int next = 0;
    while (next < runs.size()) {
      Optional<URI> address = address(runs.get(next));
      List<Run> alike = new ArrayList<>();
      while (next < runs.size() && address(runs.get(next)).equals(address)) {
        alike.add(runs.get(next));
        next++;
      }
      boolean goesOn = next < runs.size();
      if (address.isPresent()) {
        link(alike, address.get(), written);
      } else {
        runs(alike, goesOn ? '[' : ' ', written);
      }
    }
    return written.toString().strip();
  }

  private static Optional<URI> address(Run run) {
    return run.link().flatMap(WebAddress::of);
  }

  private static void link(List<Run> runs, URI address, StringBuilder written) {
    if (new RichText(runs).isBlank()) {
      written.append(' ');
      return;
    }
    StringBuilder text = new StringBuilder();
    runs(runs, ']', text.append('['));
    String target = address.toString();
    // In angle brackets an address may hold round ones.
    boolean bracketed = target.indexOf('(') >= 0 || target.indexOf(')') >= 0;
    written.append(text).append("](").append(bracketed ? "<" + target + ">" : target).append(')');
  }

  /**
   * @param after what follows the last of the runs
   */
  private static void runs(List<Run> runs, char after, StringBuilder written) {
    for (int i = 0; i < runs.size(); i++) {
      char next = i + 1 < runs.size() ? first(runs.get(i + 1)) : after;
      run(runs.get(i), next, written);
    }
  }

  /** The first character of a run as it will be written, as far as it matters: its kind. */
  private static char first(Run run) {
    boolean spaced = Character.isWhitespace(run.text().charAt(0));
    return !spaced && (run.bold() || run.italic()) ? '*' : run.text().charAt(0);
  }

  private static void run(Run run, char next, StringBuilder written) {
    String text = Escaped.inline(run.text());
    String core = text.strip();
    if (core.isEmpty() || !(run.bold() || run.italic())) {
      written.append(text);
      return;
    }
    int start = text.indexOf(core);
    String before = text.substring(0, start);
    String after = text.substring(start + core.length());
    written.append(before);
    char last = written.isEmpty() ? ' ' : written.charAt(written.length() - 1);
    boolean marks =
        last != '*'
            && (after.isEmpty() ? next : ' ') != '*'
            && flanks(last, core.charAt(0))
            && flanks(after.isEmpty() ? next : ' ', core.charAt(core.length() - 1));
    emphasised(run, core, marks, written);
    written.append(after);
  }

  /**
   * Whether asterisks between these two, the inner one in their emphasis, are taken for marks: the
   * inner one is no space, and no sign either where a word stands outside.
   */
  private static boolean flanks(char outer, char inner) {
    return !isSpace(inner) && (isSpace(outer) || isSign(outer) || Character.isLetterOrDigit(inner));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Of the signs only those that all take for such. */
  private static boolean isSign(char c) {
    return "!\"#%&'()*,-./:;<>?@[\\]_{}”’–—…".indexOf(c) >= 0;
  }

  /** By asterisks, or by elements where those would be taken for asterisks. */
  private static void emphasised(Run run, String text, boolean marks, StringBuilder written) {
    if (marks) {
      String mark = (run.bold() ? "**" : "") + (run.italic() ? "*" : "");
      written.append(mark).append(text).append(mark);
      return;
    }
    written.append(run.bold() ? "<strong>" : "").append(run.italic() ? "<em>" : "");
    written.append(text);
    written.append(run.italic() ? "</em>" : "").append(run.bold() ? "</strong>" : "");
  }
}
