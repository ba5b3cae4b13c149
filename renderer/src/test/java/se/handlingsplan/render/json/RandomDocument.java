package se.handlingsplan.render.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import se.handlingsplan.change.Decision;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.check.Acceptance;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Severity;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Source;
import se.handlingsplan.form.FormField;
import se.handlingsplan.form.Returns;
import se.handlingsplan.form.Slot;
import se.handlingsplan.plan.Plan;

/** Plan documents with everything a file can hold. */
public final class RandomDocument {
  private final RandomText texts;
  private final RandomPlan plans;

  private RandomDocument(long seed) {
    this.texts = new RandomText(seed);
    this.plans = new RandomPlan(texts);
  }

  public static PlanDocument of(long seed) {
    return new RandomDocument(seed).document();
  }

  private PlanDocument document() {
    Plan plan = plans.plan();
    return new PlanDocument(
        texts.maybe(this::source),
        plan,
        texts.some(
            4,
            () ->
                new SetAside(
                    texts.text(), texts.one(SetAside.Reason.values()), texts.provenance())),
        texts.some(
            4, () -> new Notice(texts.one(Notice.Code.values()), arguments(), texts.provenance())),
        texts.some(4, this::finding),
        texts.maybe(() -> new TextBalance(texts.number(90_000), count(), count())),
        texts.maybe(() -> rollover(plan)),
        texts.maybe(texts::text),
        texts.maybe(this::returns));
  }

  private Returns returns() {
    return new Returns(
        texts.some(2, this::from),
        texts.some(
            2,
            () ->
                new Returns.Edit(
                    from(), texts.text(), texts.text(), slot(), texts.text(), texts.text())),
        texts.some(
            2,
            () ->
                new Returns.Conflict(
                    texts.text(),
                    texts.text(),
                    slot(),
                    texts.text(),
                    texts.some(2, () -> new Returns.Proposal(from(), texts.text())),
                    texts.chance())),
        texts.some(2, () -> new Returns.Added(from(), texts.text(), texts.text(), texts.text())),
        texts.some(
            2,
            () ->
                new Returns.Leftover(
                    from(),
                    texts.one(Returns.Why.values()),
                    texts.text(),
                    texts.text(),
                    texts.provenance())),
        texts.some(
            2,
            () ->
                new Returns.Missing(
                    from(), texts.text(), texts.text(), texts.some(2, this::slot))));
  }

  private Returns.From from() {
    return new Returns.From(texts.text(), texts.text());
  }

  private Slot slot() {
    return new Slot(texts.one(FormField.values()), texts.text());
  }

  private Source source() {
    OptionalInt pages = texts.chance() ? OptionalInt.of(texts.number(3000)) : OptionalInt.empty();
    return new Source(texts.text(), texts.text(), texts.text(), pages);
  }

  private List<String> arguments() {
    return texts.some(4, texts::text);
  }

  private Finding finding() {
    List<Rule> rules = Rules.all();
    return new Finding(
        texts.text(),
        texts.number(9) == 0 ? texts.text() : texts.one(rules).id(),
        texts.one(Severity.values()),
        arguments(),
        arguments(),
        texts.maybe(texts::text),
        texts.maybe(texts::text),
        texts.provenance(),
        texts.maybe(
            () ->
                new Acceptance(
                    texts.text(), LocalDate.of(2026, 1, 1).plusDays(texts.number(900)))));
  }

  private TextCount count() {
    Map<Integer, Integer> characters = new TreeMap<>();
    for (int c : texts.some(4, () -> texts.one(List.of((int) 'å', 0x1F600, (int) '"', 0xFFFD)))) {
      characters.put(c, 1 + texts.number(50));
    }
    return new TextCount(characters);
  }

  private Rollover rollover(Plan plan) {
    return new Rollover(
        plans.year(),
        2026,
        plan,
        texts.some(
            4,
            () ->
                new Decision(
                    texts.word(),
                    arguments(),
                    texts.one(Decision.Outcome.values()),
                    texts.one(Decision.Reason.values()),
                    arguments(),
                    texts.maybe(plans::measure))),
        plans.year(),
        plans.year(),
        texts.some(2, () -> new Rollover.Renamed(texts.text(), texts.text())));
  }
}
