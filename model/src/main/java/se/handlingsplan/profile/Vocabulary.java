package se.handlingsplan.profile;

import java.util.List;
import java.util.Map;
import se.handlingsplan.plan.Actor;

/**
 * The words a kind of plan uses. All lists hold wordings as they are written; they are compared
 * folded, and an asterisk at the end stands for any ending.
 *
 * @param columns headings of columns and cards
 * @param topics headings and label lines
 * @param roles what stands before a party in a text, such as "samordnas av", by the party's role
 * @param otherTables headings of columns that no plan table has, such as "Version"
 * @param numbered what may stand with a number in front of a heading, besides areas and measures
 * @param sums what a row of sums is called
 * @param summaries headings of tables that repeat all measures
 * @param plan words by which the line that names the plan is known
 * @param policyAreaPrefixes what may stand before an area's name in its heading, such as
 *     "Handlingsplan"
 * @param agreement words by which the line that names the agreement is known
 * @param abbreviations short forms that need no explanation
 * @param yearly headings of columns that tell of the year that was, such as "Resultat"
 */
public record Vocabulary(
    Map<Column, List<String>> columns,
    Map<Topic, List<String>> topics,
    Map<Actor.Role, List<String>> roles,
    List<String> otherTables,
    List<String> numbered,
    List<String> sums,
    List<String> summaries,
    List<String> plan,
    List<String> policyAreaPrefixes,
    List<String> agreement,
    List<String> abbreviations,
    List<String> yearly) {
  public Vocabulary {
    columns = Map.copyOf(columns);
    topics = Map.copyOf(topics);
    roles = Map.copyOf(roles);
    otherTables = List.copyOf(otherTables);
    numbered = List.copyOf(numbered);
    sums = List.copyOf(sums);
    summaries = List.copyOf(summaries);
    plan = List.copyOf(plan);
    policyAreaPrefixes = List.copyOf(policyAreaPrefixes);
    agreement = List.copyOf(agreement);
    abbreviations = List.copyOf(abbreviations);
    yearly = List.copyOf(yearly);
  }

  public List<String> words(Column column) {
    return columns.getOrDefault(column, List.of());
  }

  public List<String> words(Topic topic) {
    return topics.getOrDefault(topic, List.of());
  }

  public List<String> words(Actor.Role role) {
    return roles.getOrDefault(role, List.of());
  }
}
