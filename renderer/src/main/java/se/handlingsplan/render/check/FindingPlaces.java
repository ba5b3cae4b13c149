package se.handlingsplan.render.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.check.Finding;
import se.handlingsplan.document.Place;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.PlaceText;

/**
 * Says where findings stand so that people find them: table, row and cell where the file has them,
 * else the page and which of the measures that begin on it.
 */
public final class FindingPlaces {
  private final Messages messages;
  private final Map<String, Place.OnPage> starts = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  public FindingPlaces(Plan plan, Messages messages) {
    this.messages = messages;
    Map<Integer, List<String>> byPage = new HashMap<>();
    for (Plan.Placed placed : plan.measures()) {
      Measure measure = placed.measure();
      start(measure)
          .ifPresent(
              place -> {
                starts.put(measure.id(), place);
                byPage.computeIfAbsent(place.page(), page -> new ArrayList<>()).add(measure.id());
              });
    }
    for (List<String> ids : byPage.values()) {
      ids.sort(Comparator.comparingDouble(this::top));
      for (int i = 0; i < ids.size(); i++) {
        numbers.put(ids.get(i), i + 1);
      }
    }
  }

  private double top(String id) {
    Place.OnPage place = starts.get(id);
    return place == null ? 0 : place.box().top();
  }

  private static Optional<Place.OnPage> start(Measure measure) {
    return measure.provenance().places().stream()
        .filter(Place.OnPage.class::isInstance)
        .map(Place.OnPage.class::cast)
        .findFirst();
  }

  /** Empty where nothing is known. */
  public String of(Finding finding) {
    Optional<String> id = finding.measureId().filter(starts::containsKey);
    if (id.isEmpty()) {
      return PlaceText.of(finding.provenance(), messages);
    }
    Place.OnPage start = starts.get(id.get());
    return start == null
        ? ""
        : messages.text(
            "place.measureOnPage",
            Integer.toString(start.page()),
            Integer.toString(numbers.getOrDefault(id.get(), 1)));
  }
}
