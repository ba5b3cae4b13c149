package se.handlingsplan.extract.pdf.ocr;

/** Which pages of a PDF are to be read from how they look. */
public enum OcrMode {
  /** Those that show pictures and have no text. */
  AUTO,
  /** None. */
  OFF,
  /** All; the text that they have is set aside. */
  FORCE
}
