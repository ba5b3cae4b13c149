package se.handlingsplan.render.change;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.change.Chronicle;
import se.handlingsplan.render.Messages;

/** The way of measures through the years, as plain text. */
public final class HistoryText {
  private static final String NEW_LINE = System.lineSeparator();

  private HistoryText() {}

  /**
   * The text.
   *
   * @param asked part of a name or id of the measures to tell of; empty for all
   */
  public static String of(Chronicle chronicle, Optional<String> asked, Messages messages) {
    HistoryWords words = new HistoryWords(messages);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < chronicle.editions().size(); i++) {
      Chronicle.Counts counts = chronicle.counts(i);
      out.append(
              messages.text(
                  "history.counts",
                  chronicle.editions().get(i).label(),
                  counts.continuing(),
                  counts.fresh(),
                  counts.ended()))
          .append(NEW_LINE);
    }
    for (Chronicle.Track track : HistoryWords.asked(chronicle, asked)) {
      out.append(NEW_LINE).append(words.name(track)).append(NEW_LINE);
      for (int stop = 0; stop < track.stops().size(); stop++) {
        String label = chronicle.editions().get(track.stops().get(stop).edition()).label();
        List<String> told = words.told(track, stop);
        out.append("  ")
            .append(label)
            .append(": ")
            .append(String.join("; ", told))
            .append(NEW_LINE);
      }
      int after = track.last().edition() + 1;
      if (after < chronicle.editions().size()) {
        out.append("  ")
            .append(chronicle.editions().get(after).label())
            .append(": ")
            .append(messages.text("history.ended"))
            .append(NEW_LINE);
      }
    }
    return out.toString();
  }
}
