package se.handlingsplan.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;

/** Says in words where something stands: "sida 3", "tabell 2, rad 4, cell 3". */
public final class PlaceText {
  private PlaceText() {}

  /** The first place, of several on pages all pages; empty where nothing is known. */
  public static String of(Provenance provenance, Messages messages) {
    Set<String> pages = new LinkedHashSet<>();
    List<String> paths = new ArrayList<>();
    for (Place place : provenance.places()) {
      switch (place) {
        case Place.OnPage on -> pages.add(Integer.toString(on.page()));
        case Place.AtPath at -> paths.add(at.path());
      }
    }
    if (!pages.isEmpty()) {
      return messages.text("place.page", String.join("–", ends(List.copyOf(pages))));
    }
    return paths.isEmpty() ? "" : path(paths, messages);
  }

  private static List<String> ends(List<String> pages) {
    return pages.size() < 2 ? pages : List.of(pages.getFirst(), pages.getLast());
  }

  /** Several cells of one row are told as the row. */
  private static String path(List<String> paths, Messages messages) {
    String first = paths.getFirst();
    int cell = first.indexOf("/cell ");
    boolean row = paths.size() > 1 && cell > 0;
    return Arrays.stream((row ? first.substring(0, cell) : first).split("/"))
        .map(segment -> segment(segment, messages))
        .collect(Collectors.joining(", "));
  }

  /** A segment such as "row 4"; one that has no words of its own is told as it is. */
  private static String segment(String segment, Messages messages) {
    int space = segment.indexOf(' ');
    String kind = space < 0 ? segment : segment.substring(0, space);
    String number = space < 0 ? "" : segment.substring(space + 1);
    String key = "place." + kind;
    return messages.has(key) ? messages.text(key, number).strip() : segment;
  }
}
