package se.handlingsplan.render.gate;

/** Examines finished documents of one format. Any thread may use it. */
public interface Gate {

  /**
   * What is to be said of the document.
   *
   * @throws UnexaminedException where it cannot be examined
   */
  Verdict examine(byte[] document) throws UnexaminedException;
}
