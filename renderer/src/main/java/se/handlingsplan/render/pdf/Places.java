package se.handlingsplan.render.pdf;

import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;

/** Names of the places in a publication. */
final class Places {
  private Places() {}

  /** The first path, such as {@code skill-up-3f2a91/followUp}; empty where there is none. */
  static String path(Provenance provenance) {
    for (Place place : provenance.places()) {
      if (place instanceof Place.AtPath at) {
        return at.path();
      }
    }
    return "";
  }
}
