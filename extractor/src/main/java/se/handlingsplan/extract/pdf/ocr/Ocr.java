package se.handlingsplan.extract.pdf.ocr;

import java.time.Duration;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Progress;

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
    return standard(mode, Limits.standard());
  }

  /** By the Tesseract of this machine, within the given limits. */
  public static Ocr standard(OcrMode mode, Limits limits) {
    Duration page = Duration.ofSeconds(limits.of(Limit.OCR_SECONDS));
    return new Ocr(mode, () -> Tesseract.installed(page));
  }

  /**
   * Begins to read a document.
   *
   * @param progress is told of each recognition
   */
  public ScannedPages pages(Progress progress) {
    return new ScannedPages(this, progress);
  }
}
