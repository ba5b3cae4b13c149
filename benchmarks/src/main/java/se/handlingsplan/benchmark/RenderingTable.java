package se.handlingsplan.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.runner.RunnerException;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.render.layout.PlanLayout;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.pdf.PdfDocument;
import se.handlingsplan.render.pdf.UnprintableCharacterException;

/** The figures of long plans that were written, as a table. */
final class RenderingTable {
  private static final String OURS = "Rendering.tagged";
  private static final double MILLIS = 1000;

  /** In place of the figures: the heap did not suffice. */
  private static final String NOT_ENOUGH = " | | | | not enough |";

  private final Processes processes = Processes.within("256m");
  private final PrintStream out;

  RenderingTable(PrintStream out) {
    this.out = out;
  }

  /** Each row is told as soon as it is known, for it takes minutes. */
  void print(int measures)
      throws IOException,
          UnreadableDocumentException,
          UnprintableCharacterException,
          RunnerException {
    out.printf(
        "| Layout | Pages | OpenPDF, pages | OpenPDF, s | Tagged, s | Ratio | from – to"
            + " | First time, s, heap of %s |%n",
        processes.heap());
    out.println("|---|---|---|---|---|---|---|---|");
    for (PlanLayout layout : PlanLayout.values()) {
      print(layout, measures);
    }
  }

  private void print(PlanLayout layout, int measures)
      throws IOException,
          UnreadableDocumentException,
          UnprintableCharacterException,
          RunnerException {
    Publication publication = Rendering.publication(layout, measures);
    Map<String, String> parameters =
        Map.of("layout", layout.name(), "measures", Integer.toString(measures));
    OptionalDouble cold = processes.cold(OURS, parameters);
    String pages =
        "| %s | %d | %d |"
            .formatted(
                layout.key(),
                pages(PdfDocument.write(publication)),
                pages(PlainPdf.write(publication)));
    out.println(
        cold.isPresent() ? pages + figures(parameters, cold.getAsDouble()) : pages + NOT_ENOUGH);
  }

  private String figures(Map<String, String> parameters, double cold) throws RunnerException {
    Pair pair = Pair.measure("Rendering.plain", OURS, parameters, processes);
    return String.format(
        Locale.ROOT,
        " %.2f | %.2f | %.2f | %.2f – %.2f | %.2f |",
        pair.library() / MILLIS,
        pair.ours() / MILLIS,
        pair.ratio(),
        pair.leastRatio(),
        pair.greatestRatio(),
        cold / MILLIS);
  }

  private static int pages(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return document.getNumberOfPages();
    }
  }
}
