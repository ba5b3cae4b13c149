package se.handlingsplan.cli;

import picocli.CommandLine.Option;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;

/** The options of commands that read documents. */
final class ReadingOptions {
  @Option(names = "--ocr", paramLabel = "auto|off|force", descriptionKey = "ocr")
  private OcrMode ocr = OcrMode.AUTO;

  /** Readers of all formats, as asked for. */
  Extractor extractor() {
    return Extractor.standard(Ocr.standard(ocr));
  }
}
