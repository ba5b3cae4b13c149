package se.handlingsplan.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.check.Matrix;
import se.handlingsplan.render.layout.Publication;

/** A matrix of plans and rules as a document, for whoever oversees many plans. */
public final class MatrixReport {
  private MatrixReport() {}

  public static Publication of(Matrix matrix, Messages messages) {
    ReportBlocks blocks = new ReportBlocks();
    String title = messages.text("matrix.title", matrix.rows().size());
    blocks.heading(1, title);
    blocks.paragraph(messages.text("matrix.lead"));
    List<Double> widths = new ArrayList<>();
    widths.add(4.0);
    matrix.header().stream().skip(1).forEach(column -> widths.add(1.0));
    blocks.table(
        matrix.header(),
        widths,
        matrix.rows().stream()
            .map(
                row ->
                    Stream.concat(
                            Stream.of(row.file()), row.counts().stream().map(c -> c.toString()))
                        .toList())
            .toList(),
        title);
    return new Publication(
        title,
        messages.text("matrix.lead"),
        messages.locale().toLanguageTag(),
        true,
        blocks.blocks(),
        blocks.tables(),
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
