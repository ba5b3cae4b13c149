package se.handlingsplan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/**
 * A document read in full, with its tables, and the same bytes through PDFBox's text stripper,
 * which knows neither tables nor paragraphs. The ratio of the two is what counts: the stripper is
 * the least that any reading by PDFBox costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xss4m", "-Xbatch"})
@Warmup(iterations = 12, time = 4)
@Measurement(iterations = 4, time = 4)
public class Reading {
  private final Extractor extractor = Extractor.standard();
  private byte[] bytes = {};

  /** A file's path, from the folder that the benchmark is started in. */
  @Param({"samples/handlingsplan-2025.pdf", "samples/mal-och-handlingsplan-2023.pdf"})
  public String document = "";

  /**
   * How often the document's pages are repeated, so that there are at least so many; 0 leaves the
   * document as it is.
   */
  @Param("0")
  public int pages;

  @Setup
  public void load() throws IOException {
    bytes = Files.readAllBytes(Path.of(document));
    if (pages > 0) {
      bytes = Repeated.pages(bytes, pages);
    }
  }

  /** What PDFBox's text stripper takes. */
  @Benchmark
  public String strip() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  /** What our reading takes. */
  @Benchmark
  public SourceDocument read() throws UnreadableDocumentException {
    return extractor.read(Extractor.load("document.pdf", bytes));
  }
}
