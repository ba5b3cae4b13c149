package se.handlingsplan.extract.interpret;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.profile.Column;
import se.handlingsplan.profile.Topic;
import se.handlingsplan.profile.Vocabulary;
import se.handlingsplan.text.Wording;

/** A profile's vocabulary, ready to compare with. */
record Lexicon(
    Map<Column, Words> columns,
    Map<Topic, Words> topics,
    Map<Actor.Role, Words> roles,
    Words plan,
    Words policyAreaPrefixes,
    Words agreement) {

  static Lexicon of(Vocabulary vocabulary) {
    Map<Column, Words> columns = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      columns.put(column, Words.of(vocabulary.words(column)));
    }
    Map<Topic, Words> topics = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      topics.put(topic, Words.of(vocabulary.words(topic)));
    }
    Map<Actor.Role, Words> roles = new EnumMap<>(Actor.Role.class);
    for (Actor.Role role : Actor.Role.values()) {
      roles.put(role, Words.of(vocabulary.words(role)));
    }
    return new Lexicon(
        columns,
        topics,
        roles,
        Words.of(vocabulary.plan()),
        Words.of(vocabulary.policyAreaPrefixes()),
        Words.of(vocabulary.agreement()));
  }

  Words words(Column column) {
    return columns.getOrDefault(column, Words.of(List.of()));
  }

  Words words(Topic topic) {
    return topics.getOrDefault(topic, Words.of(List.of()));
  }

  /** What a column heading announces; a wording spelled out wins over one with an open end. */
  Optional<Column> column(String heading) {
    for (Map.Entry<Column, Words> entry : columns.entrySet()) {
      if (entry.getValue().matchesExactly(heading)) {
        return Optional.of(entry.getKey());
      }
    }
    for (Map.Entry<Column, Words> entry : columns.entrySet()) {
      if (entry.getValue().matches(heading)) {
        return Optional.of(entry.getKey());
      }
    }
    for (Map.Entry<Column, Words> entry : columns.entrySet()) {
      if (entry.getValue().matchesUnbroken(heading)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  /** What a heading or label line announces, among the topics that structure a document. */
  Optional<Topic> topic(String heading) {
    for (Map.Entry<Topic, Words> entry : topics.entrySet()) {
      boolean within = entry.getKey() == Topic.BACKGROUND || entry.getKey() == Topic.TARGETS;
      if (!within && entry.getValue().matches(heading)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  /**
   * The part of an area's heading after a word such as "Handlingsplan"; the heading itself if there
   * is none.
   */
  String withoutAreaPrefix(String heading) {
    String folded = Wording.fold(heading);
    for (String prefix : policyAreaPrefixes.folded()) {
      if (folded.startsWith(prefix + " ")) {
        return folded.substring(prefix.length() + 1);
      }
    }
    return folded;
  }
}
