package se.handlingsplan.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** The figures of documents that were read, as a table. */
final class ReadingTable {
  private final List<Row> rows = new ArrayList<>();

  /** The pages are those that the document was repeated to, or 0. */
  private record Row(String document, int pages, Pair pair) {}

  void measure(String document, int pages) throws RunnerException {
    Map<String, String> parameters = Map.of("document", document, "pages", Integer.toString(pages));
    rows.add(
        new Row(
            document,
            pages,
            Pair.measure("Reading.strip", "Reading.read", parameters, Processes.within("512m"))));
  }

  void print(PrintStream out) {
    out.println("| Document | Pages | PDFTextStripper, ms | Reading, ms | Ratio | from – to |");
    out.println("|---|---|---|---|---|---|");
    for (Row row : rows) {
      out.printf(
          Locale.ROOT,
          "| %s | %s | %.1f | %.1f | %.2f | %.2f – %.2f |%n",
          row.document,
          row.pages == 0 ? "all" : Integer.toString(row.pages),
          row.pair.library(),
          row.pair.ours(),
          row.pair.ratio(),
          row.pair.leastRatio(),
          row.pair.greatestRatio());
    }
  }
}
