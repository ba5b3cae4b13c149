package se.handlingsplan.render.change;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;

/** What changes are called. */
public record ChangeWords(Messages messages) {
  private static final List<PlanChange.Kind> COUNTED =
      List.of(
          PlanChange.Kind.ADDED,
          PlanChange.Kind.REMOVED,
          PlanChange.Kind.REWORDED,
          PlanChange.Kind.MOVED,
          PlanChange.Kind.REORDERED);

  /** What became of what: "Insats, ny: SKRUVAS". */
  public String head(PlanChange change) {
    String kind = messages.text("change." + "kind." + change.kind().key());
    String subject = messages.text("change." + "subject." + change.subject().key());
    return change.name().isBlank()
        ? messages.text("change.headWithoutName", subject, kind)
        : messages.text("change.head", subject, kind, change.name());
  }

  /** Where it stands, or stood. */
  public List<String> places(PlanChange change) {
    if (change.kind() == PlanChange.Kind.MOVED) {
      return List.of(
          messages.text("change.from", where(change.before())),
          messages.text("change.to", where(change.after())));
    }
    return List.of();
  }

  private static String where(List<String> areas) {
    return String.join(" / ", areas);
  }

  /** What a field is called; a column of its own by its heading. */
  public String field(FieldChange field) {
    return field.heading().isEmpty()
        ? messages.text("change." + "field." + field.field())
        : field.heading();
  }

  /** How much there is of each kind, and how much a reader does not see. */
  public List<String> counts(ComparedPlans plans) {
    if (plans.changes().isEmpty()) {
      return List.of(messages.text("change.none"));
    }
    List<String> counts =
        new ArrayList<>(
            COUNTED.stream()
                .filter(kind -> plans.count(kind) > 0)
                .map(kind -> messages.text("change." + "count." + kind.key(), plans.count(kind)))
                .toList());
    long otherwise = plans.count(PlanChange.Kind.OTHERWISE);
    if (otherwise > 0) {
      counts.add(messages.text("change.count.otherwise", otherwise));
    }
    return counts;
  }

  /**
   * What the comparison is called: by the plans' titles, or by their files where they have none.
   */
  public String title(ComparedPlans plans) {
    return messages.text(
        "change.title",
        name(plans.earlier(), plans.earlierName()),
        name(plans.later(), plans.laterName()));
  }

  private static String name(Plan plan, String file) {
    return plan.title().map(Phrase::text).filter(title -> !title.isBlank()).orElse(file);
  }

  /** The name of an area, or of what stands under none. */
  public String area(String name) {
    return name.isBlank() ? messages.text("change.whole") : name;
  }

  /** A text as people read it: letters of the scale and keys in words. */
  public String shown(FieldChange field, String text) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (field.field()) {
      case "status" -> messages.text("status." + text);
      case "priority" -> messages.text("change." + "priority." + text);
      default -> text;
    };
  }
}
