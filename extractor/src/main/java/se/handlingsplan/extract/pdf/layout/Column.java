package se.handlingsplan.extract.pdf.layout;

import java.util.List;

/**
 * Lines that stand below each other in one column of text or one cell.
 *
 * @param end where lines may reach in the direction of writing, in points; infinite where unknown
 * @param headings whether headings may stand here, as in a body and not in a cell
 */
public record Column(List<Line> lines, double end, boolean headings) {
  public Column {
    lines = List.copyOf(lines);
  }
}
