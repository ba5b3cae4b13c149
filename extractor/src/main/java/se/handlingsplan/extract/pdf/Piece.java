package se.handlingsplan.extract.pdf;

import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.extract.pdf.layout.Reading;
import se.handlingsplan.extract.pdf.table.TableDraft;

/** A part of the body in reading order. */
sealed interface Piece {
  /** Blocks outside tables. */
  record Text(Reading reading, Provenance provenance) implements Piece {}

  /** A table, or the part of one that stands on a page. */
  record Grid(TableDraft table) implements Piece {
    @Override
    public Provenance provenance() {
      return table.provenance();
    }
  }

  Provenance provenance();

  /** Blocks outside tables, where they stand. */
  static Piece text(Reading reading) {
    Provenance place =
        reading.blocks().isEmpty()
            ? reading.setAside().getFirst().provenance()
            : reading.blocks().getFirst().provenance();
    return new Text(reading, place);
  }

  /** Whether it stands further down than the other, or on a later page. */
  default boolean isBelow(Piece other) {
    if (provenance().isNone() || other.provenance().isNone()) {
      return false;
    }
    return provenance().places().getFirst() instanceof Place.OnPage here
        && other.provenance().places().getFirst() instanceof Place.OnPage there
        && (here.page() > there.page()
            || (here.page() == there.page() && here.box().top() > there.box().top()));
  }
}
