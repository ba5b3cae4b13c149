package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.KnownArea;

/**
 * The way of every measure through the plans of several years.
 *
 * @param editions in the order of their years
 * @param tracks one for each measure, by where it stands first
 */
public record Chronicle(List<Edition> editions, List<Track> tracks) {
  public Chronicle {
    editions = List.copyOf(editions);
    tracks = List.copyOf(tracks);
  }

  /**
   * A plan of one year.
   *
   * @param name of its file
   */
  public record Edition(String name, Plan plan) {
    /** By what it is told from the others. */
    public String label() {
      return plan.year().isPresent() ? Integer.toString(plan.year().getAsInt()) : name;
    }
  }

  /**
   * One measure in the plans in which it stands, which follow on each other.
   *
   * @param stops at least one
   */
  public record Track(List<Stop> stops) {
    public Track {
      stops = List.copyOf(stops);
    }

    public Stop last() {
      return stops.getLast();
    }

    /** Whether it stands in an edition. */
    public boolean isIn(int edition) {
      return stops.stream().anyMatch(stop -> stop.edition() == edition);
    }
  }

  /**
   * A measure in one plan.
   *
   * @param edition the plan's place among the editions
   */
  public record Stop(int edition, Plan.Placed placed) {}

  /**
   * How many measures of an edition stood in the one before, how many are new in it, and how many
   * stood in the one before and are no more.
   */
  public record Counts(long continuing, long fresh, long ended) {}

  /**
   * Follows the measures from plan to plan.
   *
   * @param series areas that are known to have had other names
   */
  public static Chronicle of(List<Edition> editions, List<KnownArea> series) {
    List<List<Stop>> tracks = new ArrayList<>();
    Map<Integer, List<Stop>> current = new HashMap<>();
    for (int edition = 0; edition < editions.size(); edition++) {
      Plan plan = editions.get(edition).plan();
      Map<Integer, Integer> before =
          edition == 0 ? Map.of() : earlier(editions.get(edition - 1).plan(), plan, series);
      Map<Integer, List<Stop>> next = new HashMap<>();
      List<Plan.Placed> measures = plan.measures();
      for (int i = 0; i < measures.size(); i++) {
        Integer partner = before.get(i);
        List<Stop> track = partner == null ? null : current.get(partner);
        if (track == null) {
          track = new ArrayList<>();
          tracks.add(track);
        }
        track.add(new Stop(edition, measures.get(i)));
        next.put(i, track);
      }
      current = next;
    }
    return new Chronicle(editions, tracks.stream().map(Track::new).toList());
  }

  /** Places in the earlier plan by those in the later one. */
  private static Map<Integer, Integer> earlier(Plan earlier, Plan later, List<KnownArea> series) {
    Map<Integer, Integer> turned = new HashMap<>();
    Pairing.between(earlier, later, AreaPairing.between(earlier, later, series))
        .pairs()
        .forEach((old, now) -> turned.put(now, old));
    return turned;
  }

  public Counts counts(int edition) {
    long continuing = tracks.stream().filter(t -> t.isIn(edition) && t.isIn(edition - 1)).count();
    long all = tracks.stream().filter(t -> t.isIn(edition)).count();
    long ended = tracks.stream().filter(t -> !t.isIn(edition) && t.isIn(edition - 1)).count();
    return new Counts(continuing, all - continuing, ended);
  }
}
