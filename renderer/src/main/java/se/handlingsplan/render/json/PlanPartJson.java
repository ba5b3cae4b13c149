package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.SameMeasures;
import se.handlingsplan.plan.Section;

/** The plan itself: what the file calls {@code plan}. */
final class PlanPartJson {
  private static final int LAST_YEAR = 9999;

  private PlanPartJson() {}

  static ObjectNode write(Plan plan, Places places) {
    ObjectNode node = Tree.object();
    node.set("title", Tree.orNull(plan.title(), places::phrase));
    node.put("kind", plan.kind().key());
    node.set("year", Tree.number(plan.year()));
    node.set("date", Tree.text(plan.date().map(date -> date.day().toString())));
    plan.date().ifPresent(date -> node.set("dateText", places.phrase(date.phrase())));
    node.set("overallGoal", Tree.orNull(plan.overallGoal(), places::phrase));
    node.set("agreement", Tree.orNull(plan.agreement(), agreement -> agreement(agreement, places)));
    node.set("sections", Tree.longArray(plan.sections(), section -> section(section, places)));
    node.set("goals", goals(plan, places));
    Map<String, List<String>> same = SameMeasures.of(plan);
    node.set(
        "policyAreas", Tree.array(plan.policyAreas(), area -> AreaJson.write(area, same, places)));
    node.set("contact", Tree.orNull(plan.contact(), PlanPartJson::contact));
    node.set("unplaced", Tree.longArray(plan.unplaced(), PlanPartJson::unplaced));
    return node;
  }

  /** All goals of the whole plan, the overall one first. */
  private static ArrayNode goals(Plan plan, Places places) {
    ArrayNode goals = AreaJson.phrases(plan.goals(), places);
    plan.overallGoal().ifPresent(goal -> goals.insert(0, goal.text()));
    return goals;
  }

  private static JsonNode agreement(Agreement agreement, Places places) {
    ObjectNode node = Tree.object();
    node.set("name", places.phrase(agreement.name()));
    node.set("shortName", Tree.text(agreement.shortName()));
    node.set("region", Tree.text(agreement.region()));
    node.set("period", Tree.orNull(agreement.period(), PeriodJson::write));
    return node;
  }

  private static ObjectNode section(Section section, Places places) {
    ObjectNode node = Tree.object();
    node.set("heading", Tree.orNull(section.heading(), places::phrase));
    PassageJson.write(node, section.passage());
    return node;
  }

  private static ObjectNode contact(Contact contact) {
    ObjectNode node = Tree.object();
    PassageJson.writeShort(node, contact.passage());
    node.set("name", Tree.text(contact.name()));
    node.set("role", Tree.text(contact.role()));
    node.set("phone", Tree.text(contact.phone()));
    node.set("email", Tree.text(contact.email()));
    return node;
  }

  private static ObjectNode unplaced(Phrase phrase) {
    ObjectNode node = Tree.object().put("text", phrase.text());
    node.set(ProvenanceJson.FIELD, ProvenanceJson.write(phrase.provenance()));
    return node;
  }

  static Plan read(Value value) throws PlanFormatException {
    Optional<Phrase> overallGoal = value.optional("overallGoal", Value::phrase);
    return new Plan(
        value.optional("title", Value::phrase),
        value.field("kind").oneOf(Plan.Kind.values(), Plan.Kind::key),
        value.integer("year", 1, LAST_YEAR),
        date(value),
        overallGoal,
        value.optional("agreement", PlanPartJson::readAgreement),
        value.list("sections", PlanPartJson::readSection),
        readGoals(value, overallGoal),
        value.field("policyAreas").elements(AreaJson::read),
        value.optional("contact", PlanPartJson::readContact),
        value.list("unplaced", PlanPartJson::readUnplaced));
  }

  /** The day, and its wording where the file gives one. */
  private static Optional<Plan.PlanDate> date(Value plan) throws PlanFormatException {
    Optional<Value> day = plan.optional("date");
    if (day.isEmpty()) {
      return Optional.empty();
    }
    Optional<Phrase> wording = plan.optional("dateText", Value::phrase);
    return Optional.of(
        new Plan.PlanDate(day.get().day(), wording.orElse(Phrase.of(day.get().text()))));
  }

  private static List<Phrase> readGoals(Value plan, Optional<Phrase> overallGoal)
      throws PlanFormatException {
    List<Phrase> goals = plan.list("goals", Value::phrase);
    boolean repeated =
        overallGoal.isPresent()
            && !goals.isEmpty()
            && goals.getFirst().text().equals(overallGoal.get().text());
    return repeated ? goals.subList(1, goals.size()) : goals;
  }

  private static Agreement readAgreement(Value value) throws PlanFormatException {
    return new Agreement(
        value.field("name").phrase(),
        value.optional("shortName", Value::text),
        value.optional("region", Value::text),
        value.optional("period", PeriodJson::read));
  }

  private static Section readSection(Value value) throws PlanFormatException {
    return new Section(value.optional("heading", Value::phrase), PassageJson.read(value));
  }

  private static Contact readContact(Value value) throws PlanFormatException {
    return new Contact(
        PassageJson.read(value),
        value.optional("name", Value::text),
        value.optional("role", Value::text),
        value.optional("phone", Value::text),
        value.optional("email", Value::text));
  }

  private static Phrase readUnplaced(Value value) throws PlanFormatException {
    return new Phrase(value.field("text").text(), ProvenanceJson.of(value));
  }
}
