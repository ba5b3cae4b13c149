package se.handlingsplan.document;

import java.util.Locale;

/** What a table was found by, the strongest first. */
public enum Evidence {
  /** The file says so: Word, HTML, the structure tree of a tagged PDF. */
  DECLARED,
  /** Rulings divide rows and columns. */
  RULED,
  /** Columns are told apart by the white space between them, rows by lines or shading. */
  ALIGNED,
  /** Columns and rows are told apart by white space alone. */
  SPACED;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of the two that says less. */
  Evidence weaker(Evidence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
