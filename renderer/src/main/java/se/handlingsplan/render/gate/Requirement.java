package se.handlingsplan.render.gate;

import se.handlingsplan.check.Severity;

/**
 * Something that is asked of a published document.
 *
 * @param id as it stands in JSON, such as {@code word.no-title}
 * @param words the key of its words, before {@code .what}, {@code .why} and {@code .action}
 * @param reference where it is asked, such as "PDF/UA-1 7.1-10" or "WCAG 1.3.1"
 */
public record Requirement(String id, String words, Severity severity, String reference) {

  /** One that has words of its own. */
  public static Requirement of(String id, Severity severity, String reference) {
    return new Requirement(id, "gate." + id, severity, reference);
  }

  /** The same, but graver or less grave. */
  public Requirement with(Severity other) {
    return new Requirement(id, words, other, reference);
  }
}
