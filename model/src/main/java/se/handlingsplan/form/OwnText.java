package se.handlingsplan.form;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in forms of their own, line by line, so that nobody has typed it.
 *
 * @param lines as they stand
 * @param numbered lines in which other numbers may stand, such as those of pages
 */
public record OwnText(Set<String> lines, Set<String> numbered) {
  private static final String NUMBER = "\\p{N}+";

  public OwnText {
    lines = lines.stream().map(Typed::normal).collect(Collectors.toUnmodifiableSet());
    numbered = numbered.stream().map(OwnText::unnumbered).collect(Collectors.toUnmodifiableSet());
  }

  /** All that stands in any of some forms. */
  public static OwnText of(Collection<OwnText> forms) {
    return new OwnText(
        forms.stream().flatMap(own -> own.lines.stream()).collect(Collectors.toSet()),
        forms.stream().flatMap(own -> own.numbered.stream()).collect(Collectors.toSet()));
  }

  /** Whether nobody has typed the line. */
  boolean has(String line) {
    return lines.contains(Typed.normal(line)) || numbered.contains(unnumbered(line));
  }

  private static String unnumbered(String line) {
    return Typed.normal(line).replaceAll(NUMBER, "0");
  }
}
