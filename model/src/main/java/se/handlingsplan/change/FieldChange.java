package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.text.WordDiff;
import se.handlingsplan.text.Wording;

/**
 * A text of one part before and after; empty where there is none.
 *
 * @param field its key, such as "followUp"; "extra" for a column of its own
 * @param heading of a column of its own, else empty
 */
public record FieldChange(String field, String heading, String before, String after) {
  /** The change word by word. */
  public WordDiff words() {
    return WordDiff.between(before, after);
  }

  /** All that a reader sees otherwise; white space makes no difference. */
  static <S> List<FieldChange> of(Rewordings<S> rewordings) {
    List<FieldChange> changes = new ArrayList<>();
    for (Rewording<S, ?> rewording : rewordings.all()) {
      if (rewording.aspect().equals(Aspects.EXTRA)) {
        columns(columns(rewording.before()), columns(rewording.after()), changes);
      } else {
        add(rewording, changes);
      }
    }
    return changes;
  }

  /** All that a part says that is new or gone: each text with nothing on the other side. */
  static <S> List<FieldChange> whole(List<Aspect<S, ?>> aspects, S part, boolean added) {
    List<FieldChange> changes = new ArrayList<>();
    for (Aspect<S, ?> aspect : aspects) {
      if (aspect.equals(Aspects.EXTRA)) {
        Map<String, Passage> columns = columnsOf(part);
        columns(added ? Map.of() : columns, added ? columns : Map.of(), changes);
      } else {
        String text = words(aspect, part);
        add(aspect.key(), "", added ? "" : text, added ? text : "", changes);
      }
    }
    return changes;
  }

  /** All that two parts say, or the one of them that there is, whether they differ or not. */
  static <S> List<FieldChange> all(
      List<Aspect<S, ?>> aspects, Optional<S> before, Optional<S> after) {
    List<FieldChange> texts = new ArrayList<>();
    for (Aspect<S, ?> aspect : aspects) {
      if (aspect.equals(Aspects.EXTRA)) {
        Map<String, Passage> old = before.map(FieldChange::columnsOf).orElse(Map.of());
        Map<String, Passage> now = after.map(FieldChange::columnsOf).orElse(Map.of());
        Set<String> headings = new LinkedHashSet<>(now.keySet());
        headings.addAll(old.keySet());
        headings.forEach(
            heading ->
                texts.add(
                    new FieldChange(
                        Aspects.EXTRA.key(), heading, text(old, heading), text(now, heading))));
      } else {
        texts.add(
            new FieldChange(
                aspect.key(),
                "",
                before.map(part -> words(aspect, part)).orElse(""),
                after.map(part -> words(aspect, part)).orElse("")));
      }
    }
    texts.removeIf(text -> text.before().isBlank() && text.after().isBlank());
    return texts;
  }

  private static Map<String, Passage> columnsOf(Object measure) {
    return ((Measure) measure).extra();
  }

  private static <S, V> String words(Aspect<S, V> aspect, S part) {
    return aspect.words().apply(aspect.in(part));
  }

  private static <S, V> void add(Rewording<S, V> rewording, List<FieldChange> changes) {
    Aspect<S, V> aspect = rewording.aspect();
    add(
        aspect.key(),
        "",
        aspect.words().apply(rewording.before()),
        aspect.words().apply(rewording.after()),
        changes);
  }

  // What the aspect of columns gives are columns.
  @SuppressWarnings("unchecked")
  private static Map<String, Passage> columns(Object value) {
    return (Map<String, Passage>) value;
  }

  private static void columns(
      Map<String, Passage> before, Map<String, Passage> after, List<FieldChange> changes) {
    Set<String> headings = new LinkedHashSet<>(before.keySet());
    headings.addAll(after.keySet());
    for (String heading : headings) {
      add(Aspects.EXTRA.key(), heading, text(before, heading), text(after, heading), changes);
    }
  }

  private static String text(Map<String, Passage> columns, String heading) {
    Passage passage = columns.get(heading);
    return passage == null ? "" : passage.text();
  }

  private static void add(
      String field, String heading, String before, String after, List<FieldChange> changes) {
    if (!Wording.collapse(before).equals(Wording.collapse(after))) {
      changes.add(new FieldChange(field, heading, before, after));
    }
  }
}
