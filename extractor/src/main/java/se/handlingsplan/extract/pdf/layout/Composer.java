package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SetAside.Reason;

/** Makes one text out of lines, with the place of each. */
public record Composer(LineJoiner joiner) {
  /**
   * How much smaller than its line, and how much higher in font sizes, a reference mark of a note
   * is set. Offices use 58 % and 0.33, browsers 83 % and 0.3.
   */
  private static final double MARK_SIZE = 0.85;

  private static final double MARK_RAISE = 0.2;

  /**
   * So many signs of a text decide how it goes on. What is further back is laid aside until the
   * end, or else a text of many lines would be copied at each of them.
   */
  private static final int LOOK_BACK = 1000;

  /** A text that was put together, where it stands, and what was set aside. */
  public record Text(RichText text, Provenance provenance, List<SetAside> setAside) {}

  public Text compose(List<Line> lines) {
    List<SetAside> aside = new ArrayList<>();
    List<Run> finished = new ArrayList<>();
    RichText text = new RichText(List.of());
    Provenance place = Provenance.none();
    Optional<Line> before = Optional.empty();
    for (Line painted : lines) {
      place = place.and(painted.provenance());
      Optional<Line> line = withoutNoteMarks(painted, aside);
      if (line.isEmpty()) {
        continue;
      }
      boolean space = before.map(Line::spaceAfter).orElse(false);
      boolean alone = before.filter(l -> l.words().size() == 1).isPresent();
      LineJoiner.Joined joined = joiner.join(text, space, alone, line.get().text());
      Word last = before.map(l -> l.words().getLast()).orElse(line.get().words().getFirst());
      joined
          .hyphen()
          .filter(h -> !h.equals("\u00AD"))
          .ifPresent(h -> aside.add(new SetAside(h, Reason.LINE_END_HYPHEN, last.provenance())));
      text = lastPart(joined.text(), finished);
      before = line;
    }
    finished.addAll(text.runs());
    return new Text(withoutSoftHyphen(new RichText(finished)), place, aside);
  }

  private static RichText lastPart(RichText text, List<Run> finished) {
    int length = text.text().length();
    if (length < 2 * LOOK_BACK) {
      return text;
    }
    finished.addAll(text.slice(0, length - LOOK_BACK).runs());
    return text.slice(length - LOOK_BACK, length);
  }

  private static RichText withoutSoftHyphen(RichText text) {
    String plain = text.text();
    return plain.endsWith("\u00AD") ? text.slice(0, plain.length() - 1) : text;
  }

  private static Optional<Line> withoutNoteMarks(Line line, List<SetAside> aside) {
    double size = line.size();
    List<Word> kept = new ArrayList<>(line.words().size());
    for (int i = 0; i < line.words().size(); i++) {
      Word word = line.words().get(i);
      if (word.size() <= MARK_SIZE * size && isNoteMark(line, i)) {
        aside.add(new SetAside(word.text(), Reason.NOTE_MARK, word.provenance()));
      } else {
        kept.add(word);
      }
    }
    if (kept.size() == line.words().size()) {
      return Optional.of(line);
    }
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Line(kept));
  }

  /** If small: raised, a number or an asterisk, and not the exponent of a unit such as m². */
  private static boolean isNoteMark(Line line, int index) {
    Word word = line.words().get(index);
    double raised = line.down() - Direction.down(word.baseline(), word.turn());
    if (raised < MARK_RAISE * word.size()) {
      return false;
    }
    boolean mark = word.text().matches("\\d{1,3}[.)]?|\\*{1,3}|\\[\\d{1,3}\\]");
    boolean exponent =
        index > 0
            && line.gapBefore(index) < Words.SPACE * line.size()
            && line.words().get(index - 1).text().matches("(.*\\W)?[kdcm]?m");
    return mark && !exponent;
  }
}
