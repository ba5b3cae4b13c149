package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.handlingsplan.plan.Period;
import se.handlingsplan.profile.Column;

/**
 * Which column of a table holds what. Each heading may be several things; all are weighed together,
 * the surest first, each kind going to one column. What the words leave open is told by what the
 * columns hold and where they stand.
 *
 * @param places where each known column stands, counted from 0
 * @param extra the headings of all other columns by place
 * @param unknown headings that say nothing to the profile
 * @param duplicate headings of a kind that another column has
 * @param guessed the columns that were told by less than their words, with how sure that is
 * @param periodIsDeadline whether the period's heading asks for its end alone
 * @param calendar columns that stand for a time each and hold nothing but marks
 */
record Columns(
    Map<Column, Integer> places,
    Map<Integer, String> extra,
    List<String> unknown,
    List<String> duplicate,
    Map<Column, Integer> guessed,
    boolean periodIsDeadline,
    Map<Integer, Period> calendar) {

  /** What the first two area columns of a table without a policy area's are. */
  private static final Set<Column> AREAS =
      EnumSet.of(Column.POLICY_AREA, Column.COLLABORATION_AREA);

  /** How sure a kind is that is told by the cells alone. */
  private static final int BY_CONTENT = 60;

  /** How sure a measure's column is that is told by its place among known ones. */
  private static final int BY_PLACE = 55;

  /**
   * What stands over a column.
   *
   * @param guesses what it may be
   */
  record Heading(String text, String group, Map<Column, Integer> guesses) {
    Heading(String text, Map<Column, Integer> guesses) {
      this(text, "", guesses);
    }

    /** The time that the heading names, by itself or with the one above it. */
    Optional<Period> period() {
      return Periods.parse(text)
          .filter(period -> period.start().isPresent())
          .or(() -> Periods.parse(text + " " + group))
          .filter(period -> period.start().isPresent() && period.end().isPresent());
    }

    int certainty(Column column) {
      return guesses.getOrDefault(column, 0);
    }
  }

  private record Candidate(int place, Column column, int certainty) {}

  static Columns of(List<Heading> headings, CellEvidence evidence) {
    return new Finder(headings, evidence).find();
  }

  /** By the cells alone, where no heading says anything. */
  static Columns withoutWords(List<Heading> headings, CellEvidence evidence) {
    return new Finder(headings, evidence).findWithoutWords();
  }

  boolean has(Column column) {
    return places.containsKey(column);
  }

  /** Whether these are the columns of a plan: a measure's, and one that tells more of it. */
  boolean arePlan() {
    return has(Column.MEASURE)
        && (!calendar.isEmpty() || Telling.IN_TABLES.stream().anyMatch(this::has));
  }

  private static final class Finder {
    private final List<Heading> headings;
    private final CellEvidence evidence;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<Column, Integer> guessed = new EnumMap<>(Column.class);
    private final Set<Integer> taken = new HashSet<>();
    private final Map<Integer, Period> calendar = new TreeMap<>();

    Finder(List<Heading> headings, CellEvidence evidence) {
      this.headings = headings;
      this.evidence = evidence;
    }

    Columns find() {
      calendar();
      measureByWords();
      byWords();
      outerArea();
      if (places.containsKey(Column.MEASURE) || tells() >= 2) {
        byContent();
      }
      if (!places.containsKey(Column.MEASURE) && tells() >= 2) {
        measureByPlace();
      }
      areaByContent();
      datesAlone();
      return finished();
    }

    /** Several columns that stand for years or quarters, with a mark where something happens. */
    private void calendar() {
      for (int place = 0; place < headings.size(); place++) {
        Optional<Period> period = headings.get(place).period();
        if (period.isPresent() && evidence.isMarks(place)) {
          calendar.put(place, period.get());
        }
      }
      if (calendar.size() < 2) {
        calendar.clear();
      }
      taken.addAll(calendar.keySet());
    }

    /** Dates and parties both, or nothing is known; text beside them is the measure's. */
    Columns findWithoutWords() {
      byContent();
      if (places.containsKey(Column.PERIOD) && !places.containsKey(Column.RESPONSIBILITY)) {
        namesBesideText();
      }
      if (tells() == 2) {
        measureByPlace();
      }
      Integer measure = places.get(Column.MEASURE);
      if (measure != null) {
        for (int place = 0; place < measure; place++) {
          if (!taken.contains(place)
              && evidence.gathers(place, measure)
              && !places.containsKey(Column.COLLABORATION_AREA)) {
            take(place, Column.COLLABORATION_AREA, BY_CONTENT);
          }
        }
        for (int place = measure + 1; place < headings.size(); place++) {
          if (!taken.contains(place) && evidence.isFollowUp(place)) {
            take(place, Column.FOLLOW_UP, BY_CONTENT);
            break;
          }
        }
      }
      return finished();
    }

    /** Beside dates the column of the shortest names, where another holds longer text. */
    private void namesBesideText() {
      int shortest = -1;
      double longest = 0;
      for (int place = 0; place < headings.size(); place++) {
        if (!taken.contains(place) && evidence.isNames(place)) {
          boolean shorter = shortest < 0 || evidence.length(place) < evidence.length(shortest);
          shortest = shorter ? place : shortest;
        }
        longest = Math.max(longest, evidence.length(place));
      }
      if (shortest >= 0 && 2 * evidence.length(shortest) <= longest) {
        take(shortest, Column.RESPONSIBILITY, BY_CONTENT);
      }
    }

    private long tells() {
      return places.keySet().stream().filter(Telling.IN_TABLES::contains).count()
          + (calendar.isEmpty() ? 0 : 1);
    }

    private void take(int place, Column column, int certainty) {
      places.put(column, place);
      taken.add(place);
      if (certainty < ColumnGuess.SURE) {
        guessed.put(column, certainty);
      }
    }

    /**
     * Of several columns that may name the measure the surest; among equals the first, unless it
     * gathers the rows of the next: then it is the area.
     */
    private void measureByWords() {
      int best = 0;
      for (Heading heading : headings) {
        best = Math.max(best, heading.certainty(Column.MEASURE));
      }
      if (best == 0) {
        return;
      }
      List<Integer> equals = new ArrayList<>();
      for (int place = 0; place < headings.size(); place++) {
        Heading heading = headings.get(place);
        int certainty = heading.certainty(Column.MEASURE);
        boolean main =
            heading.guesses().values().stream().noneMatch(other -> other > certainty)
                || certainty == best;
        if (certainty > 0 && main && (certainty == best || certainty >= ColumnGuess.SURE)) {
          equals.add(place);
        }
      }
      int chosen = equals.getFirst();
      for (int place : equals) {
        if (headings.get(place).certainty(Column.MEASURE) == best) {
          chosen = place;
          break;
        }
      }
      for (int place : equals) {
        if (place > chosen && evidence.gathers(chosen, place)) {
          take(chosen, Column.COLLABORATION_AREA, headings.get(chosen).certainty(Column.MEASURE));
          chosen = place;
        }
      }
      take(chosen, Column.MEASURE, headings.get(chosen).certainty(Column.MEASURE));
    }

    private void byWords() {
      List<Candidate> candidates = new ArrayList<>();
      for (int place = 0; place < headings.size(); place++) {
        int at = place;
        int extra = headings.get(place).certainty(Column.EXTRA);
        headings
            .get(place)
            .guesses()
            .forEach(
                (column, certainty) -> {
                  if (column != Column.EXTRA && column != Column.MEASURE && certainty >= extra) {
                    candidates.add(new Candidate(at, column, certainty));
                  }
                });
      }
      candidates.sort(
          Comparator.comparingInt((Candidate c) -> -c.certainty())
              .thenComparingInt(Candidate::place)
              .thenComparing(Candidate::column));
      for (Candidate candidate : candidates) {
        boolean free =
            !places.containsKey(candidate.column()) && !taken.contains(candidate.place());
        if (free && standsRight(candidate)) {
          take(candidate.place(), candidate.column(), candidate.certainty());
        }
      }
    }

    /** Areas stand to the left of the measure; a goal to its right is one of the measure's own. */
    private boolean standsRight(Candidate candidate) {
      Integer measure = places.get(Column.MEASURE);
      boolean area = AREAS.contains(candidate.column());
      if (measure == null) {
        return true;
      }
      return area
          ? candidate.place() < measure
          : candidate.column() != Column.TARGET
              || candidate.place() > measure
              || headings.get(candidate.place()).certainty(Column.COLLABORATION_AREA) == 0;
    }

    /** Of two columns of areas the left one is the wider. */
    private void outerArea() {
      Integer inner = places.get(Column.COLLABORATION_AREA);
      if (inner == null || places.containsKey(Column.POLICY_AREA)) {
        return;
      }
      int measure = places.getOrDefault(Column.MEASURE, headings.size());
      for (int place = 0; place < measure; place++) {
        Heading heading = headings.get(place);
        boolean area =
            !taken.contains(place)
                && heading.certainty(Column.COLLABORATION_AREA) >= ColumnGuess.SURE
                && heading.certainty(Column.COLLABORATION_AREA) >= heading.certainty(Column.EXTRA);
        if (area) {
          places.remove(Column.COLLABORATION_AREA);
          take(Math.min(place, inner), Column.POLICY_AREA, ColumnGuess.SURE);
          take(Math.max(place, inner), Column.COLLABORATION_AREA, ColumnGuess.SURE);
          return;
        }
      }
    }

    /** Columns whose headings say nothing may still hold nothing but dates or parties. */
    private void byContent() {
      for (int place = 0; place < headings.size(); place++) {
        if (taken.contains(place) || isKnown(place)) {
          continue;
        }
        if (!dated() && evidence.isPeriods(place)) {
          take(place, Column.PERIOD, BY_CONTENT);
        } else if (!places.containsKey(Column.RESPONSIBILITY) && evidence.isParties(place)) {
          take(place, Column.RESPONSIBILITY, BY_CONTENT);
        }
      }
    }

    /** A column of an unknown name whose cells gather the measures' rows holds their areas. */
    private void areaByContent() {
      int measure = places.getOrDefault(Column.MEASURE, 0);
      for (int place = 0; place < measure; place++) {
        boolean area =
            !taken.contains(place)
                && !isKnown(place)
                && AREAS.stream().noneMatch(places::containsKey)
                && evidence.isText(place)
                && evidence.gathers(place, measure);
        if (area) {
          take(place, Column.COLLABORATION_AREA, BY_CONTENT);
        }
      }
    }

    private boolean dated() {
      return places.containsKey(Column.PERIOD)
          || places.containsKey(Column.PERIOD_START)
          || places.containsKey(Column.PERIOD_END);
    }

    private boolean isKnown(int place) {
      return !headings.get(place).guesses().isEmpty();
    }

    /**
     * Where others are known, the first column of text that nothing is known of is the measure's;
     * without one, the innermost area's.
     */
    private void measureByPlace() {
      int first = headings.size();
      for (Column column : Telling.IN_TABLES) {
        first = Math.min(first, places.getOrDefault(column, first));
      }
      for (int place = 0; place < headings.size(); place++) {
        boolean mayBe =
            !taken.contains(place)
                && headings.get(place).certainty(Column.EXTRA) < ColumnGuess.SURE
                && evidence.isText(place);
        if (mayBe && (place < first || evidence.isDistinct(place))) {
          take(place, Column.MEASURE, BY_PLACE);
          return;
        }
      }
      for (Column area : List.of(Column.COLLABORATION_AREA, Column.POLICY_AREA)) {
        Integer place = places.get(area);
        if (place != null && evidence.isDistinct(place)) {
          places.remove(area);
          guessed.remove(area);
          take(place, Column.MEASURE, BY_PLACE);
          return;
        }
      }
    }

    /**
     * A beginning or an end without the other is the period; a period whose heading may mean an end
     * is the end beside a beginning, and the other way round.
     */
    private void datesAlone() {
      Integer period = places.get(Column.PERIOD);
      if (period != null
          && places.containsKey(Column.PERIOD_START)
          && headings.get(period).certainty(Column.PERIOD_END) >= ColumnGuess.SURE) {
        places.remove(Column.PERIOD);
        places.putIfAbsent(Column.PERIOD_END, period);
      } else if (period != null
          && places.containsKey(Column.PERIOD_END)
          && headings.get(period).certainty(Column.PERIOD_START) >= ColumnGuess.SURE) {
        places.remove(Column.PERIOD);
        places.putIfAbsent(Column.PERIOD_START, period);
      }
      boolean start = places.containsKey(Column.PERIOD_START);
      boolean end = places.containsKey(Column.PERIOD_END);
      if (places.containsKey(Column.PERIOD)) {
        places.remove(Column.PERIOD_START);
        places.remove(Column.PERIOD_END);
      } else if (start != end) {
        Column alone = start ? Column.PERIOD_START : Column.PERIOD_END;
        places.put(Column.PERIOD, places.getOrDefault(alone, 0));
        places.remove(alone);
        guessed.remove(alone);
      }
    }

    private Columns finished() {
      Map<Integer, String> extra = new TreeMap<>();
      List<String> unknown = new ArrayList<>();
      List<String> duplicate = new ArrayList<>();
      for (int place = 0; place < headings.size(); place++) {
        Heading heading = headings.get(place);
        Optional<Column> kind = kindAt(place);
        if (kind.isEmpty() || isKeptAsWritten(kind.get())) {
          extra.put(place, free(heading.text(), place, extra));
        }
        if (kind.isEmpty() && !heading.text().isEmpty() && !calendar.containsKey(place)) {
          if (heading.guesses().isEmpty()) {
            unknown.add(heading.text());
          } else if (isAnother(heading)) {
            duplicate.add(heading.text());
          }
        }
      }
      Integer indicator = places.get(Column.INDICATOR);
      if (indicator != null && !places.containsKey(Column.FOLLOW_UP)) {
        // Without a follow-up column the indicators are the follow-up.
        extra.remove(indicator);
      }
      Integer period = places.get(Column.PERIOD);
      boolean deadline =
          period != null
              && headings.get(period).certainty(Column.PERIOD_END) >= ColumnGuess.SURE
              && headings.get(period).certainty(Column.PERIOD_START) == 0;
      return new Columns(places, extra, unknown, duplicate, guessed, deadline, calendar);
    }

    private Optional<Column> kindAt(int place) {
      return places.entrySet().stream()
          .filter(entry -> entry.getValue() == place)
          .map(Map.Entry::getKey)
          .findFirst();
    }

    /** Whether the heading says for sure what another column is already. */
    private boolean isAnother(Heading heading) {
      int extra = heading.certainty(Column.EXTRA);
      return heading.guesses().entrySet().stream()
          .anyMatch(
              guess ->
                  guess.getKey() != Column.EXTRA
                      && guess.getValue() > extra
                      && guess.getValue() >= ColumnGuess.SURE);
    }

    /** Columns whose text is kept under their own heading besides being understood. */
    private static boolean isKeptAsWritten(Column column) {
      return column == Column.STATUS || column == Column.TARGET || column == Column.INDICATOR;
    }

    private static String free(String heading, int place, Map<Integer, String> taken) {
      String name = heading.isEmpty() ? "Kolumn " + (place + 1) : heading;
      return taken.containsValue(name) ? name + " (" + (place + 1) + ")" : name;
    }
  }
}
