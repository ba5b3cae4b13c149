package se.handlingsplan.extract.pdf.ocr;

/**
 * Which pages are to be read from how they look, and by what.
 *
 * @param recognizer looked for when the first page needs it
 */
public record Ocr(OcrMode mode, Source recognizer) {
  /** Where a recogniser is to be had. */
  public interface Source {
    /**
     * @throws RecognitionException where this machine has none
     */
    Recognizer find() throws RecognitionException;
  }

  /** By the Tesseract of this machine. */
  public static Ocr standard(OcrMode mode) {
    return new Ocr(mode, Tesseract::installed);
  }

  /** Begins to read a document. */
  public ScannedPages pages() {
    return new ScannedPages(this);
  }
}
