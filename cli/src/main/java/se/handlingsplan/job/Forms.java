package se.handlingsplan.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.extract.form.DecisionTable;
import se.handlingsplan.extract.form.FormReader;
import se.handlingsplan.extract.interpret.FieldReader;
import se.handlingsplan.form.Choice;
import se.handlingsplan.form.Collected;
import se.handlingsplan.form.Collector;
import se.handlingsplan.form.DecisionWords;
import se.handlingsplan.form.FormWords;
import se.handlingsplan.form.OwnText;
import se.handlingsplan.form.PartyForm;
import se.handlingsplan.form.Returns;
import se.handlingsplan.form.StatusColumn;
import se.handlingsplan.form.Submission;
import se.handlingsplan.party.Parties;
import se.handlingsplan.profile.Column;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.form.DecisionVocabulary;
import se.handlingsplan.render.form.FormPage;
import se.handlingsplan.render.form.FormRows;
import se.handlingsplan.render.form.FormVocabulary;
import se.handlingsplan.render.sheet.FormXlsx;
import se.handlingsplan.render.word.WordDocument;

/**
 * The forms of a plan: made of it, read when they come back, and brought together with it.
 *
 * @param plan that the forms are made of
 */
public record Forms(ReadPlan plan) {
  /** A form for each party, and one for what nobody answers for. */
  public List<PartyForm> of(List<String> more, Optional<LocalDate> answerBy) {
    return PartyForm.of(
        plan.document().plan(),
        plan.document().rollover(),
        Rules.findings(plan.subject()),
        new Parties(plan.profile().actors()),
        more,
        answerBy);
  }

  /** A form to be filled in with a word processor. */
  public byte[] word(PartyForm form, Messages words) {
    return WordDocument.write(FormPage.of(form, statusColumn(), words));
  }

  /** A form to be filled in row by row. */
  public byte[] sheet(PartyForm form, Messages words) {
    return FormXlsx.write(FormRows.of(form, statusColumn(), words), words);
  }

  /** Reads forms that came back, in any language and from any program. */
  public FormReader reader() {
    return new FormReader(FormVocabulary.all(headings()));
  }

  /** Reads tables in which somebody has decided. */
  public DecisionTable decisions() {
    Map<FormWords, DecisionWords> words = new LinkedHashMap<>();
    FormVocabulary.LANGUAGES.forEach(
        m -> words.put(FormVocabulary.in(m, headings()), DecisionVocabulary.in(m)));
    return new DecisionTable(words);
  }

  /**
   * Brings forms that were made of this plan together with the plan as it is now.
   *
   * @param current the plan as it is now
   */
  public Collected collect(ReadPlan current, List<Submission> submissions, List<Choice> choices) {
    Collector collector =
        new Collector(
            FormVocabulary.all(headings()), new FieldReader(current.profile()), statusColumn());
    Parties register = new Parties(plan.profile().actors());
    List<Submission> named =
        submissions.stream().map(form -> form.from(form.party().map(register::nameOf))).toList();
    List<String> parties = named.stream().flatMap(form -> form.party().stream()).toList();
    List<PartyForm> sent = of(parties, Optional.empty());
    return collector.collect(
        new Collector.Material(
            plan.document().plan(),
            current.document().plan(),
            current.document().rollover(),
            named,
            current.document().returns().orElse(Returns.none()),
            own(sent),
            asked(sent),
            choices));
  }

  private static Map<String, List<String>> asked(List<PartyForm> sent) {
    Map<String, List<String>> asked = new HashMap<>();
    for (PartyForm form : sent) {
      List<String> ids = form.measures().stream().map(one -> one.measure().id()).toList();
      form.party().ifPresent(party -> asked.put(party, ids));
    }
    return asked;
  }

  /** What stands in the forms of their own, in whatever language and form they were sent. */
  private List<OwnText> own(List<PartyForm> sent) {
    List<OwnText> own = new ArrayList<>();
    for (PartyForm form : sent) {
      for (Messages words : FormVocabulary.LANGUAGES) {
        own.add(FormPage.of(form, statusColumn(), words).own());
        own.add(FormRows.of(form, statusColumn(), words).own());
      }
    }
    return own;
  }

  private StatusColumn statusColumn() {
    return new StatusColumn(plan.profile().vocabulary().words(Column.STATUS));
  }

  private Set<String> headings() {
    return plan.document().plan().ownColumns();
  }
}
