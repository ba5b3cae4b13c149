package se.handlingsplan.render.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handlingsplan.change.Chronicle;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;

/** What is told of measures through the years. */
public record HistoryWords(Messages messages) {

  /** The first line of the name that a measure bears last. */
  public String name(Chronicle.Track track) {
    return firstLine(track.last().placed().measure());
  }

  private static String firstLine(Measure measure) {
    return measure.title().text().lines().findFirst().orElse("");
  }

  /** The tracks that are about measures of this name or id; all where none is asked for. */
  public static List<Chronicle.Track> asked(Chronicle chronicle, Optional<String> asked) {
    String wanted = asked.orElse("").toLowerCase(Locale.ROOT);
    return chronicle.tracks().stream()
        .filter(
            track ->
                track.stops().stream()
                    .map(stop -> stop.placed().measure())
                    .anyMatch(
                        measure ->
                            measure.title().text().toLowerCase(Locale.ROOT).contains(wanted)
                                || measure.id().contains(wanted)))
        .toList();
  }

  /** What became of a measure in an edition. */
  public String fate(Chronicle.Track track, int edition) {
    boolean now = track.isIn(edition);
    boolean before = track.isIn(edition - 1);
    if (now) {
      return messages.text(before || edition == 0 ? "history.stands" : "history.new");
    }
    return before ? messages.text("history.ended") : "";
  }

  /** What is to be told of a measure in one edition: what is otherwise than in the one before. */
  public List<String> told(Chronicle.Track track, int stop) {
    Plan.Placed now = track.stops().get(stop).placed();
    Optional<Plan.Placed> before =
        stop == 0 ? Optional.empty() : Optional.of(track.stops().get(stop - 1).placed());
    List<String> told = new ArrayList<>();
    add("history.name", before.map(p -> firstLine(p.measure())), firstLine(now.measure()), told);
    add("history.area", before.map(HistoryWords::area), area(now), told);
    add(
        "history.responsibility",
        before.map(p -> p.measure().responsibility().text()),
        now.measure().responsibility().text(),
        told);
    add(
        "history.period",
        before.map(p -> p.measure().period().text()),
        now.measure().period().text(),
        told);
    now.measure()
        .status()
        .ifPresent(
            status ->
                told.add(
                    messages.text("history.status", messages.text("status." + status.code()))));
    if (stop == track.stops().size() - 1) {
      now.measure().history().forEach(past -> past(past, told));
    }
    if (told.isEmpty()) {
      told.add(messages.text("history.unchanged"));
    }
    return told;
  }

  private void past(PastYear past, List<String> told) {
    String year = past.year().isPresent() ? Integer.toString(past.year().getAsInt()) : "?";
    past.status()
        .ifPresent(
            status ->
                told.add(
                    messages.text(
                        "history.past",
                        year,
                        messages.text("field.status"),
                        messages.text("status." + status.code()))));
    past.notes()
        .forEach(
            (heading, text) -> told.add(messages.text("history.past", year, heading, text.text())));
  }

  private void add(String key, Optional<String> before, String now, List<String> told) {
    if (!now.isBlank() && !before.equals(Optional.of(now))) {
      told.add(messages.text(key, now));
    }
  }

  private static String area(Plan.Placed placed) {
    return List.of(placed.policyArea().name(), placed.collaborationArea().name()).stream()
        .map(Phrase::text)
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(" / "));
  }
}
