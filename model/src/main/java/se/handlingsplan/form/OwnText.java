package se.handlingsplan.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.handlingsplan.document.Place;

/**
 * What stands in one form of its own, line by line, so that nobody has typed it.
 *
 * @param phrases that nobody would type, however often they stand there: rows and tables are copied
 * @param numbered phrases in which other numbers may stand, such as those of pages
 * @param names that somebody may well type too, and how often each stands there of itself
 * @param choices that stand in the lists of a workbook, and nowhere else of themselves
 */
public record OwnText(
    Set<String> phrases, Set<String> numbered, Map<String, Integer> names, Set<String> choices) {
  /** The sheet of a workbook that holds what can be chosen. */
  public static final String LISTS = "_";

  private static final String NUMBER = "\\p{N}+";

  public OwnText {
    phrases = Set.copyOf(phrases);
    numbered = Set.copyOf(numbered);
    names = Map.copyOf(names);
    choices = Set.copyOf(choices);
  }

  /** Nothing of its own. */
  public static OwnText none() {
    return new OwnText(Set.of(), Set.of(), Map.of(), Set.of());
  }

  /**
   * The own text of a form.
   *
   * @param lines all that stands in it but what is to be filled in
   * @param numbered lines in which other numbers may stand
   * @param names of measures and plans among the lines
   * @param answers that stand in fields, so that they are no text outside of them
   * @param choices that stand in lists
   */
  public static OwnText of(
      List<String> lines,
      Collection<String> numbered,
      Collection<String> names,
      Collection<String> answers,
      Collection<String> choices) {
    Set<String> named = normal(names);
    Set<String> answered = normal(answers);
    Set<String> phrases = new HashSet<>();
    Map<String, Integer> counted = new HashMap<>();
    for (String line : lines) {
      String text = Typed.normal(line);
      if (named.contains(text)) {
        counted.merge(text, 1, Integer::sum);
      } else if (!answered.contains(text)) {
        phrases.add(text);
      }
    }
    return new OwnText(
        phrases,
        numbered.stream().map(OwnText::unnumbered).collect(Collectors.toSet()),
        counted,
        normal(choices));
  }

  private static Set<String> normal(Collection<String> lines) {
    return lines.stream().map(Typed::normal).collect(Collectors.toSet());
  }

  /**
   * Of several forms the one whose own text most of the lines are: the one that was sent.
   *
   * @param lines of a form that came back
   */
  static Left closest(List<OwnText> forms, List<Submission.Line> lines) {
    List<Told> told = lines.stream().map(Told::of).toList();
    OwnText closest = none();
    long most = 0;
    for (OwnText form : forms) {
      long own = told.stream().filter(form::mayHave).count();
      if (own > most) {
        most = own;
        closest = form;
      }
    }
    return new Left(closest);
  }

  /** A line as it is compared. */
  private record Told(String text, String unnumbered, boolean listed) {
    static Told of(Submission.Line line) {
      boolean listed =
          line.provenance().places().stream()
              .anyMatch(
                  place -> place instanceof Place.AtPath at && at.path().startsWith(LISTS + "!"));
      return new Told(Typed.normal(line.text()), OwnText.unnumbered(line.text()), listed);
    }
  }

  private boolean mayHave(Told line) {
    return names.containsKey(line.text) || isPhrase(line);
  }

  private boolean isPhrase(Told line) {
    return phrases.contains(line.text)
        || numbered.contains(line.unnumbered)
        || (line.listed && choices.contains(line.text));
  }

  private static String unnumbered(String line) {
    return Typed.normal(line).replaceAll(NUMBER, "0");
  }

  /** What is left of a form's own text while its lines are read. Not for several threads. */
  static final class Left {
    private final OwnText form;
    private final Map<String, Integer> names;

    private Left(OwnText form) {
      this.form = form;
      this.names = new HashMap<>(form.names);
    }

    /** Whether nobody has typed the line. */
    boolean takes(Submission.Line line) {
      Told told = Told.of(line);
      if (form.isPhrase(told)) {
        return true;
      }
      int left = names.getOrDefault(told.text, 0);
      names.put(told.text, left - 1);
      return left > 0;
    }
  }
}
