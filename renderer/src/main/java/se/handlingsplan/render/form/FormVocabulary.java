package se.handlingsplan.render.form;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.handlingsplan.form.FormField;
import se.handlingsplan.form.FormWords;
import se.handlingsplan.plan.Status;
import se.handlingsplan.render.Messages;

/** The words of forms, as they are written and read. */
public final class FormVocabulary {
  /** The languages in which forms are written and read. */
  public static final List<Messages> LANGUAGES =
      List.of(Messages.of(Locale.of("sv")), Messages.of(Locale.of("en")));

  private FormVocabulary() {}

  /**
   * The words in one language.
   *
   * @param headings of columns of their own that measures of the plan have
   */
  public static FormWords in(Messages messages, Collection<String> headings) {
    return in(messages).with(headings, LANGUAGES.stream().map(FormVocabulary::in).toList());
  }

  /** The words in each language. */
  public static List<FormWords> all(Collection<String> headings) {
    return LANGUAGES.stream().map(messages -> in(messages, headings)).toList();
  }

  private static FormWords in(Messages messages) {
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
        messages.text("form.tooLong"),
        Map.of());
  }
}
