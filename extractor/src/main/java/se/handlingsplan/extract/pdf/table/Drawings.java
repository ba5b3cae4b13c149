package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Charts and other drawings whose lines look like a table's, by page. The texts about their axes
 * stand in columns too.
 */
record Drawings(Map<Integer, List<Box>> areas) {
  /** A candidate of which drawings cover this share is part of one. */
  private static final double COVERED = 0.25;

  static Drawings among(List<TableCandidate> seen) {
    Map<Integer, List<Box>> areas = new HashMap<>();
    for (TableCandidate table : seen) {
      if (table.evidence() != Evidence.SPACED && Plausible.isDrawing(table)) {
        areas.computeIfAbsent(page(table), k -> new ArrayList<>()).add(box(table));
      }
    }
    return new Drawings(areas);
  }

  /** Whether a candidate is a drawing, or what stands about one. */
  boolean hold(TableCandidate table) {
    if (table.evidence() != Evidence.SPACED) {
      return Plausible.isDrawing(table);
    }
    Box box = box(table);
    double covered =
        areas.getOrDefault(page(table), List.of()).stream().mapToDouble(a -> shared(a, box)).sum();
    return covered > COVERED * box.width() * box.height();
  }

  private static int page(TableCandidate table) {
    return table.words().mapToInt(Word::page).min().orElse(0);
  }

  private static Box box(TableCandidate table) {
    return table.cells().stream()
        .flatMap(cell -> cell.box().stream())
        .reduce(Box::around)
        .orElse(new Box(0, 0, 0, 0));
  }

  private static double shared(Box a, Box b) {
    double width = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    return Math.max(0, width) * Math.max(0, height);
  }
}
