package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.KnownArea;
import se.handlingsplan.text.Wording;

/**
 * The ways of measures through several plans, from the earliest plan to the latest.
 *
 * @param tracks one for each measure, in the order of the plans they first stand in
 */
public record Chronicle(List<Edition> editions, List<Track> tracks) {
  public Chronicle {
    editions = List.copyOf(editions);
    tracks = List.copyOf(tracks);
  }

  /** One of the plans, and what its file is called. */
  public record Edition(String name, Plan plan) {}

  /** The same measure in the plans that have it, the earliest first; never empty. */
  public record Track(List<Stop> stops) {
    public Track {
      stops = List.copyOf(stops);
    }

    /** Whether the plan at that place among the plans has the measure. */
    public boolean isIn(int edition) {
      return stops.stream().anyMatch(stop -> stop.edition() == edition);
    }

    /** The measure as the last plan has it that does. */
    public Plan.Placed last() {
      return stops.getLast().placed();
    }

    /** What each plan says of the measure: the first all, the others what they say otherwise. */
    public List<Leg> legs() {
      List<Leg> legs = new ArrayList<>();
      Optional<Plan.Placed> before = Optional.empty();
      for (Stop stop : stops) {
        Plan.Placed now = stop.placed();
        List<FieldChange> texts = new ArrayList<>();
        texts.add(new FieldChange("area", "", before.map(Track::areas).orElse(""), areas(now)));
        texts.addAll(
            FieldChange.all(
                Aspects.OF_MEASURE, before.map(Plan.Placed::measure), Optional.of(now.measure())));
        texts.removeIf(
            text -> Wording.collapse(text.before()).equals(Wording.collapse(text.after())));
        legs.add(new Leg(stop.edition(), texts));
        before = Optional.of(now);
      }
      return legs;
    }

    private static String areas(Plan.Placed placed) {
      return String.join(" / ", placed.areaNames());
    }

    /** What the plans tell of years that had passed, the latest first. */
    public List<PastYear> notes() {
      return stops.reversed().stream()
          .flatMap(stop -> stop.placed().measure().history().stream())
          .distinct()
          .toList();
    }

    private Track with(Stop stop) {
      List<Stop> more = new ArrayList<>(stops);
      more.add(stop);
      return new Track(more);
    }
  }

  /**
   * A measure in one plan.
   *
   * @param edition the plan's place among the plans
   */
  public record Stop(int edition, Plan.Placed placed) {}

  /**
   * What a plan says of a measure that the one before which has it does not, or says otherwise.
   *
   * @param edition the plan's place among the plans
   * @param texts by field; the areas it stands under have the field {@code area}
   */
  public record Leg(int edition, List<FieldChange> texts) {
    public Leg {
      texts = List.copyOf(texts);
    }
  }

  /**
   * What became of measures from the plan before to this one; in the first plan all are new.
   *
   * @param continuing in both plans
   * @param fresh in this plan and not in the one before
   * @param ended in the plan before and not in this one
   */
  public record Count(int continuing, int fresh, int ended) {}

  /**
   * Follows measures from plan to plan. One that a plan leaves out and a later one has again is the
   * same measure.
   *
   * @param editions in any order; those without a year come last
   * @param series areas that are known to have had other names
   */
  public static Chronicle of(List<Edition> editions, List<KnownArea> series) {
    List<Edition> sorted = inOrder(editions);
    List<Track> tracks = new ArrayList<>();
    // Where the track of each measure of each plan stands among the tracks.
    List<Map<Integer, Integer>> ways = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Plan plan = sorted.get(i).plan();
      Map<Integer, Integer> own = new HashMap<>();
      for (int back = i - 1; back >= 0; back--) {
        Plan earlier = sorted.get(back).plan();
        Map<Integer, Integer> before = ways.get(back);
        Map<Integer, Integer> pairs =
            Pairing.between(earlier, plan, AreaPairing.between(earlier, plan, series)).pairs();
        int measures = earlier.measures().size();
        for (int old = 0; old < measures; old++) {
          Integer now = pairs.get(old);
          Integer track = before.get(old);
          if (now != null && track != null && !own.containsValue(track)) {
            own.putIfAbsent(now, track);
          }
        }
      }
      List<Plan.Placed> all = plan.measures();
      for (int j = 0; j < all.size(); j++) {
        Stop stop = new Stop(i, all.get(j));
        Integer track = own.get(j);
        if (track == null) {
          own.put(j, tracks.size());
          tracks.add(new Track(List.of(stop)));
        } else {
          tracks.set(track, tracks.get(track).with(stop));
        }
      }
      ways.add(own);
    }
    return new Chronicle(sorted, tracks);
  }

  private static List<Edition> inOrder(List<Edition> editions) {
    return editions.stream()
        .sorted(Comparator.comparingInt(edition -> edition.plan().year().orElse(Integer.MAX_VALUE)))
        .toList();
  }

  /** What became of measures up to each plan, in the order of the plans. */
  public List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      int continuing = 0;
      int fresh = 0;
      int ended = 0;
      for (Track track : tracks) {
        boolean was = track.isIn(i - 1);
        boolean is = track.isIn(i);
        continuing += was && is ? 1 : 0;
        fresh += is && !was ? 1 : 0;
        ended += was && !is ? 1 : 0;
      }
      counts.add(new Count(continuing, fresh, ended));
    }
    return counts;
  }

  /** The same with some of the measures only. */
  public Chronicle with(List<Track> some) {
    return new Chronicle(editions, some);
  }

  /** The year of the plan at that place. */
  public OptionalInt year(int edition) {
    return editions.get(edition).plan().year();
  }
}
