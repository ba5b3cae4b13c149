package se.handlingsplan.render.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.form.FormField;
import se.handlingsplan.form.FormWords;
import se.handlingsplan.plan.Status;
import se.handlingsplan.render.Messages;

/** The words of forms, as they are written and read. */
public final class FormVocabulary {
  private FormVocabulary() {}

  public static FormWords in(Messages messages) {
    Map<FormField, String> labels = new EnumMap<>(FormField.class);
    for (FormField field : FormField.values()) {
      if (field != FormField.EXTRA) {
        labels.put(field, messages.text("form." + "field." + field.key()));
      }
    }
    Map<Status, String> statuses = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      statuses.put(status, messages.text("status." + status.code()));
    }
    return new FormWords(
        labels,
        messages.text("form.reference"),
        messages.text("form.party"),
        messages.text("form.edition"),
        messages.text("form.message"),
        messages.text("form.yes"),
        messages.text("form.no"),
        statuses,
        List.of(messages.text("form.prompt"), messages.text("form.choose")),
        messages.text("form.tooLong"));
  }
}
