package se.handlingsplan.extract.interpret;

/** The number that a document gives a measure in front of its name. */
final class MeasureNumber {
  /** The heading under which it is kept, as most plans have it. */
  static final String HEADING = "Nr";

  private MeasureNumber() {}
}
