package se.handlingsplan.plan;

import se.handlingsplan.document.Provenance;

/**
 * A short text of the plan, such as a name or a goal, as written in the source, and where it stood.
 */
public record Phrase(String text, Provenance provenance) {
  public static Phrase of(String text) {
    return new Phrase(text, Provenance.none());
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
