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
   * @param actualText what stands for its content where that shows something else
   */
  record Element(
      String type,
      int rowSpan,
      int columnSpan,
      Optional<String> scope,
      Optional<String> actualText,
      List<Structure> kids)
      implements Structure {
    public Element {
      kids = List.copyOf(kids);
    }

    /** An element of a type with nothing else to say. */
    public static Element plain(String type, List<Structure> kids) {
      return new Element(type, 1, 1, Optional.empty(), Optional.empty(), kids);
    }

    public boolean is(String aType) {
      return type.equals(aType);
    }
  }

  /** Marked content on a page; pages count from 1. */
  record Content(int page, int mcid) implements Structure {}
}
