package se.handlingsplan.extract.pdf.ocr;

import java.util.List;
import se.handlingsplan.extract.pdf.page.Picture;

/** Recognises words in pictures of pages. */
public interface Recognizer {
  /**
   * The words of a picture whose text stands upright, line by line.
   *
   * @throws RecognitionException where nothing can be told of this picture, or of any
   */
  List<RecognizedWord> words(Picture picture) throws RecognitionException;

  /** Whether it knows Swedish words and letters. */
  boolean knowsSwedish();
}
