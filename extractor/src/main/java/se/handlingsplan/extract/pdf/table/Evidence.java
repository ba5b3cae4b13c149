package se.handlingsplan.extract.pdf.table;

/** What a table was found by, the strongest first. */
public enum Evidence {
  /** The file's structure tree says so. */
  TAGGED,
  /** Rulings divide rows and columns. */
  RULED,
  /** Rulings or shading divide rows, white space divides columns. */
  ALIGNED,
  /** White space alone divides rows and columns. */
  SPACED
}
