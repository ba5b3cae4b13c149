package se.handlingsplan.extract.pdf.page;

import java.util.List;
import java.util.Optional;

/** A node of the structure tree of a tagged PDF (ISO 32000-1, 14.7). */
public sealed interface Structure {
  /**
   * An element.
   *
   * @param type the standard type, after the file's role map
   * @param rowSpan at least 1
   * @param columnSpan at least 1
   * @param scope of a header cell: Row, Column or Both
   */
  record Element(
      String type, int rowSpan, int columnSpan, Optional<String> scope, List<Structure> kids)
      implements Structure {
    public Element {
      kids = List.copyOf(kids);
    }

    public boolean is(String aType) {
      return type.equals(aType);
    }
  }

  /** Marked content on a page; pages count from 1. */
  record Content(int page, int mcid) implements Structure {}
}
