package se.handlingsplan.batch;

import se.handlingsplan.outcome.Outcome;

/** Whom a run tells how it goes. Called by several threads, one at a time. */
public interface BatchListener {
  /**
   * The files have been counted.
   *
   * @param files there are, those that an earlier run has done among them
   * @param before that an earlier run has done
   */
  void counted(long files, long before);

  /** A file has its outcome, and it is written down. */
  void ended(Outcome outcome);
}
