package se.handlingsplan.render.change;

import java.util.List;
import java.util.Map;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.render.Messages;
import se.handlingsplan.text.WordDiff;

/**
 * What two plans differ in, as plain text: {@code [-removed-]} and {@code {+added+}}. Of a long
 * stretch that is the same only the ends are shown.
 */
public final class DiffText {
  private static final String NEW_LINE = System.lineSeparator();

  /** Longer stretches that are the same are cut; so much of either end is kept. */
  private static final int LONGEST_SAME = 120;

  private static final int ENDS = 40;

  private final ComparedPlans plans;
  private final ChangeWords words;
  private final StringBuilder out = new StringBuilder();

  private DiffText(ComparedPlans plans, Messages messages) {
    this.plans = plans;
    this.words = new ChangeWords(messages);
  }

  public static String of(ComparedPlans plans, Messages messages) {
    return new DiffText(plans, messages).text();
  }

  private String text() {
    line(0, plans.earlierName() + " → " + plans.laterName());
    words.counts(plans).forEach(count -> line(1, count));
    for (Map.Entry<String, List<PlanChange>> area : plans.byArea().entrySet()) {
      line(0, "");
      line(0, words.area(area.getKey()));
      area.getValue().forEach(this::change);
    }
    return out.toString();
  }

  private void change(PlanChange change) {
    line(1, words.head(change));
    words.places(change).forEach(place -> line(2, place));
    for (FieldChange field : change.fields()) {
      WordDiff diff =
          WordDiff.between(words.shown(field, field.before()), words.shown(field, field.after()));
      line(2, words.field(field) + ": " + marked(diff));
    }
  }

  private static String marked(WordDiff diff) {
    StringBuilder text = new StringBuilder();
    for (WordDiff.Piece piece : diff.pieces()) {
      String words = piece.text().replace("\n", " / ");
      text.append(
          switch (piece.fate()) {
            case SAME -> shortened(words);
            case REMOVED -> "[-" + words + "-]";
            case ADDED -> "{+" + words + "+}";
          });
    }
    return text.toString();
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_SAME) {
      return text;
    }
    int start = Character.isHighSurrogate(text.charAt(ENDS - 1)) ? ENDS - 1 : ENDS;
    int end = text.length() - ENDS;
    int from = Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    return text.substring(0, start) + " … " + text.substring(from);
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(text.isEmpty() ? 0 : depth)).append(text).append(NEW_LINE);
  }
}
