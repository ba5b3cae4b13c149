package se.handlingsplan.extract.source;

import se.handlingsplan.document.SourceDocument;

/** Reads files of one format. Holds no state; any thread may use it. */
public interface DocumentReader {
  /**
   * Reads the whole file. Never touches the network, never follows what the file refers to, never
   * runs anything in it.
   *
   * @throws UnreadableDocumentException where nothing useful can be read
   */
  SourceDocument read(SourceFile file) throws UnreadableDocumentException;
}
