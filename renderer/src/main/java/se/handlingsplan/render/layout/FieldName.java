package se.handlingsplan.render.layout;

import java.util.Optional;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;

/** The name of the field that a block or cell of a publication holds. */
public final class FieldName {
  private FieldName() {}

  public static Optional<String> in(Provenance provenance) {
    return provenance.places().stream()
        .filter(Place.AtPath.class::isInstance)
        .map(place -> ((Place.AtPath) place).path())
        .findFirst();
  }
}
