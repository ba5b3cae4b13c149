package se.handlingsplan.render.gate.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verapdf.cos.COSKey;
import org.verapdf.pd.structure.PDStructElem;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Quote;
import se.handlingsplan.render.gate.TextSigns;

/** One way through the tags of a document. */
final class StructureWalk {
  private final Spots spots;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<COSKey> seen = new HashSet<>();
  private boolean heading;

  StructureWalk(Spots spots) {
    this.spots = spots;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  boolean hasHeading() {
    return heading;
  }

  void element(PDStructElem element, String path) {
    COSKey key = element.getObject().getObjectKey();
    if (key != null && !seen.add(key)) {
      // A tree that contains itself; veraPDF tells of it.
      return;
    }
    String type = type(element);
    String here = key == null ? path : path + "(" + key.getNumber() + " 0 obj SE " + type + ")";
    heading |= type.matches("H[1-9]?\\d?");
    if (type.equals("Table")) {
      table(element, here);
    }
    String alt = element.getAlternateDescription();
    if (type.equals("Figure") && alt != null && TextSigns.isFileName(alt)) {
      faults.add(new Fault(PdfRule.POOR_ALT.requirement(), spots.of(here), List.of(Quote.of(alt))));
    }
    element.getStructChildren().forEach(kid -> element(kid, here));
  }

  /** A table of one row or one column has nothing to head. */
  private void table(PDStructElem table, String path) {
    List<PDStructElem> rows = new ArrayList<>();
    for (PDStructElem kid : table.getStructChildren()) {
      switch (type(kid)) {
        case "TR" -> rows.add(kid);
        case "THead", "TBody", "TFoot" -> rows.addAll(kid.getStructChildren());
        default -> {}
      }
    }
    int widest = rows.stream().mapToInt(row -> row.getStructChildren().size()).max().orElse(0);
    boolean headed =
        rows.stream()
            .flatMap(row -> row.getStructChildren().stream())
            .anyMatch(cell -> type(cell).equals("TH"));
    if (rows.size() > 1 && widest > 1 && !headed) {
      faults.add(new Fault(PdfRule.NO_HEADER_CELLS.requirement(), spots.of(path)));
    }
  }

  private static String type(PDStructElem element) {
    String type = PDStructElem.getStructureElementStandardType(element);
    return type == null ? "" : type;
  }
}
