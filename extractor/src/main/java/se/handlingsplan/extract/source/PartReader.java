package se.handlingsplan.extract.source;

import se.handlingsplan.document.SourceDocument;

/** Reads a document that is part of another, whatever its format. */
@FunctionalInterface
public interface PartReader {
  /**
   * Reads the part's bytes.
   *
   * @throws UnreadableDocumentException where nothing useful can be read
   */
  SourceDocument read(byte[] part) throws UnreadableDocumentException;
}
