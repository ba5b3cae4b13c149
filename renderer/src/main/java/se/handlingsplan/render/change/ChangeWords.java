package se.handlingsplan.render.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.render.Messages;

/** What changes, the parts they are about and their fields are called. */
public record ChangeWords(Messages messages) {
  private static final String STATUS = "status";
  private static final String PRIORITY = "priority";

  public String kind(PlanChange.Kind kind) {
    return messages.text("change.kind." + kind.key());
  }

  public String subject(PlanChange.Subject subject) {
    return messages.text("change.subject." + subject.key());
  }

  /** What became of which kind of part, such as "Tillagt (insats)". */
  public String label(PlanChange change) {
    return messages.text("change.label", kind(change.kind()), subject(change.subject()));
  }

  /** What something is, and what it says. */
  public String line(String what, String text) {
    return messages.text("change.line", what, text);
  }

  /** The part's name, on one line. */
  public String name(PlanChange change) {
    String name = change.name().replace('\n', ' ').strip();
    return name.isEmpty() ? messages.text("change.unnamed") : name;
  }

  /** Areas from the outermost to the innermost. */
  public String areas(List<String> names) {
    return names.isEmpty()
        ? messages.text("change.noArea")
        : String.join(" / ", names).replace('\n', ' ');
  }

  /** What a field is called: its column's own heading, where it has one. */
  public String heading(FieldChange field) {
    return field.heading().isEmpty() ? messages.text("field." + field.field()) : field.heading();
  }

  /** The same change with words in place of codes. */
  public FieldChange inWords(FieldChange field) {
    return switch (field.field()) {
      case STATUS, PRIORITY ->
          new FieldChange(
              field.field(),
              field.heading(),
              word(field.field(), field.before()),
              word(field.field(), field.after()));
      default -> field;
    };
  }

  private String word(String field, String code) {
    return code.isEmpty() ? "" : messages.text(field + "." + code);
  }

  /** How many of each kind there are, or that there is no difference. */
  public String counts(ComparedPlans plans) {
    return plans.told().isEmpty()
        ? messages.text("change.same")
        : messages.text(
            "change.counts",
            plans.count(PlanChange.Kind.ADDED),
            plans.count(PlanChange.Kind.REMOVED),
            plans.count(PlanChange.Kind.REWORDED),
            plans.count(PlanChange.Kind.MOVED),
            plans.count(PlanChange.Kind.REORDERED));
  }

  /** How many parts read the same and differ otherwise. */
  public String otherwise(ComparedPlans plans) {
    return messages.text("change.otherwise", plans.count(PlanChange.Kind.OTHERWISE));
  }

  /**
   * The fields that are worth telling of a change: not the name of a part that is new or gone, for
   * it stands above them.
   */
  public List<FieldChange> fields(PlanChange change) {
    boolean whole = isWhole(change);
    return told(
        change.fields().stream()
            .filter(
                field ->
                    !whole
                        || !(field.before() + field.after()).equals(change.name())
                        || change.name().isEmpty())
            .toList());
  }

  /**
   * Fields in words. What reads alike comes once, as a status and the column that it was read from.
   */
  public List<FieldChange> told(List<FieldChange> fields) {
    Set<List<String>> told = new HashSet<>();
    return fields.stream()
        .map(this::inWords)
        .filter(field -> told.add(List.of(heading(field), field.before(), field.after())))
        .toList();
  }

  /** Whether all of it is new or gone, so that its texts need no marks. */
  public static boolean isWhole(PlanChange change) {
    return change.kind() == PlanChange.Kind.ADDED || change.kind() == PlanChange.Kind.REMOVED;
  }
}
