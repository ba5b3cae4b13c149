package se.handlingsplan.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something was read: the places in reading order. A cell that a page break cuts has two.
 * None means that it was not read from a file.
 */
public record Provenance(List<Place> places) {
  private static final Provenance NONE = new Provenance(List.of());

  public Provenance {
    places = List.copyOf(places);
  }

  public static Provenance none() {
    return NONE;
  }

  public static Provenance onPage(int page, Box box) {
    return new Provenance(List.of(new Place.OnPage(page, box)));
  }

  public static Provenance at(String path) {
    return new Provenance(List.of(new Place.AtPath(path)));
  }

  /** The same places, and there a part with a name of its own, such as a comment on a paragraph. */
  public Provenance inside(String part) {
    return new Provenance(
        places.stream()
            .map(
                place ->
                    switch (place) {
                      case Place.AtPath at -> new Place.AtPath(at.path() + "/" + part);
                      case Place.OnPage on -> on;
                    })
            .map(place -> (Place) place)
            .toList());
  }

  public boolean isNone() {
    return places.isEmpty();
  }

  /**
   * These places and then the others; places that are already here are not repeated, and boxes on
   * one page become the box around them.
   */
  public Provenance and(Provenance other) {
    if (other.places.size() == 1
        && (places.isEmpty() || places.contains(other.places.getFirst()))) {
      return places.isEmpty() ? other : this;
    }
    List<Place> all = new ArrayList<>(places);
    for (Place place : other.places) {
      if (all.contains(place)) {
        continue;
      }
      if (place instanceof Place.OnPage next
          && !all.isEmpty()
          && all.getLast() instanceof Place.OnPage last
          && last.page() == next.page()) {
        all.set(all.size() - 1, new Place.OnPage(last.page(), last.box().around(next.box())));
      } else {
        all.add(place);
      }
    }
    return new Provenance(all);
  }
}
