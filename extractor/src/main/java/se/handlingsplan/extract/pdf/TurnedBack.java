package se.handlingsplan.extract.pdf;

import java.util.List;
import java.util.Map;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Relocation;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.pdf.layout.Turn;

/**
 * Gives places on pages that were turned to be read as they are shown.
 *
 * @param turns by page, only those that were turned
 */
record TurnedBack(Map<Integer, Turn> turns) {
  List<SetAside> setAside(List<SetAside> all) {
    return turns.isEmpty()
        ? all
        : all.stream()
            .map(
                aside ->
                    new SetAside(
                        aside.text(),
                        aside.reason(),
                        new Relocation(this::place).of(aside.provenance())))
            .toList();
  }

  List<Block> blocks(List<Block> blocks) {
    return turns.isEmpty() ? blocks : new Relocation(this::place).of(blocks);
  }

  private Place place(Place place) {
    if (place instanceof Place.OnPage at && turns.containsKey(at.page())) {
      Turn turn = turns.getOrDefault(at.page(), new Turn(0, 0, 0));
      return new Place.OnPage(at.page(), turn.back(at.box()));
    }
    return place;
  }
}
