package se.handlingsplan.render.change;

import java.util.List;
import se.handlingsplan.change.Chronicle;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.render.Messages;

/** The ways of measures through the years as plain text. */
public final class ChronicleText {
  private static final String NEW_LINE = System.lineSeparator();

  private final Messages messages;
  private final Chronicle chronicle;
  private final ChronicleWords words;
  private final ChangeWords fields;
  private final StringBuilder out = new StringBuilder();

  private ChronicleText(Chronicle chronicle, Messages messages) {
    this.messages = messages;
    this.chronicle = chronicle;
    this.words = new ChronicleWords(chronicle, messages);
    this.fields = new ChangeWords(messages);
  }

  public static String of(Chronicle chronicle, Messages messages) {
    return new ChronicleText(chronicle, messages).text();
  }

  private String text() {
    line(0, messages.text("history.title"));
    List<Chronicle.Count> counts = chronicle.counts();
    for (int i = 0; i < counts.size(); i++) {
      Chronicle.Count count = counts.get(i);
      String told =
          i == 0
              ? messages.text("history.countOfFirst", count.fresh())
              : messages.text("history.count", count.continuing(), count.fresh(), count.ended());
      line(1, fields.line(words.label(i), told));
    }
    if (chronicle.tracks().stream().anyMatch(track -> track.stops().size() > 1)) {
      line(0, messages.text("change.legend", MarkedText.removed("…"), MarkedText.added("…")));
    }
    chronicle.tracks().forEach(this::track);
    return out.toString();
  }

  private void track(Chronicle.Track track) {
    line(0, "");
    line(0, words.title(track));
    line(1, messages.text("history.years", words.years(track)));
    List<Chronicle.Leg> legs = track.legs();
    for (int i = 0; i < legs.size(); i++) {
      Chronicle.Leg leg = legs.get(i);
      String label = words.label(leg.edition());
      if (leg.texts().isEmpty()) {
        line(1, fields.line(label, messages.text("history.unchanged")));
        continue;
      }
      line(1, label);
      for (FieldChange told : fields.told(leg.texts())) {
        field(fields.heading(told), i == 0 ? told.after() : MarkedText.of(told));
      }
    }
    for (PastYear past : track.notes()) {
      line(1, words.year(past));
      words.notes(past).forEach(note -> line(2, note));
    }
  }

  private void field(String heading, String text) {
    List<String> lines = text.lines().toList();
    line(2, fields.line(heading, lines.getFirst()));
    lines.stream().skip(1).forEach(more -> line(3, more));
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(text.isEmpty() ? 0 : depth)).append(text).append(NEW_LINE);
  }
}
