package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Period;

/** Periods: first and last day as ISO dates, and the wording. */
final class PeriodJson {
  private static final Period NOTHING = new Period(Optional.empty(), Optional.empty());

  private PeriodJson() {}

  static ObjectNode write(Period period) {
    ObjectNode node = Tree.object();
    node.set("start", Tree.text(period.start().map(LocalDate::toString)));
    node.set("end", Tree.text(period.end().map(LocalDate::toString)));
    return node;
  }

  static Period read(Value value) throws PlanFormatException {
    return new Period(value.optional("start", Value::day), value.optional("end", Value::day));
  }

  static ObjectNode writeEntry(Entry<Period> entry) {
    ObjectNode node = write(entry.understood().orElse(NOTHING));
    EntryJson.writeText(node, entry);
    EntryJson.writePlace(node, entry);
    return node;
  }

  static Entry<Period> readEntry(Value holder, String name) throws PlanFormatException {
    return EntryJson.read(holder, name, PeriodJson::read, NOTHING::equals);
  }
}
