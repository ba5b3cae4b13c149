package se.handlingsplan.render.word;

import java.util.List;

/** A file that cannot be the template of a Word file, or that lacks a style it was said to have. */
public final class WordTemplateException extends Exception {
  private static final long serialVersionUID = 1;

  /** What is wrong, with what the message speaks of. */
  public enum Problem {
    /** Not a file of Word. */
    NOT_WORD("not-word"),
    /** A file of Word 2003 or older. */
    OLD_WORD("old-word"),
    /** Brings macros, which would run on the readers' machines. */
    MACROS("macros"),
    /** Opens with a password only. */
    ENCRYPTED("encrypted"),
    /** Cannot be read to its end. */
    DAMAGED("damaged"),
    /** A style that the profile names is not there: role, name, similar names. */
    MISSING_STYLE("missing-style");

    private final String key;

    Problem(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  private final Problem problem;
  private final transient List<String> arguments;

  WordTemplateException(Problem problem, String... arguments) {
    super(problem.key());
    this.problem = problem;
    this.arguments = List.of(arguments);
  }

  WordTemplateException(Problem problem, Throwable cause) {
    super(problem.key(), cause);
    this.problem = problem;
    this.arguments = List.of();
  }

  public Problem problem() {
    return problem;
  }

  public List<String> arguments() {
    return arguments;
  }
}
