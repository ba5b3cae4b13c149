package se.handlingsplan.extract.interpret;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Period;
import se.handlingsplan.profile.Column;
import se.handlingsplan.profile.Topic;
import se.handlingsplan.profile.Vocabulary;
import se.handlingsplan.text.Wording;

/** A profile's vocabulary, ready to compare with. */
record Lexicon(
    Map<Column, Words> columns,
    HeadingWords headings,
    Map<Topic, Words> topics,
    Map<Actor.Role, Words> roles,
    Words otherTables,
    Words numbered,
    Words sums,
    Words summaries,
    Words plan,
    Words policyAreaPrefixes,
    Words agreement) {

  /** Years at the end of a heading: "Aktiviteter 2025–2026". */
  private static final Pattern YEARS =
      Pattern.compile(
          "\\s+(?:för |under |åren |år |perioden )*(20\\d{2}(?:\\s*[-–—/]\\s*(?:20)?\\d{2})?)[.:]?\\s*$");

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
        new HeadingWords(columns),
        topics,
        roles,
        Words.of(vocabulary.otherTables()),
        Words.of(vocabulary.numbered()),
        Words.of(vocabulary.sums()),
        Words.of(vocabulary.summaries()),
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

  /** What a column's heading or a label may announce, with how sure that is in percent. */
  Map<Column, Integer> guesses(String heading) {
    return headings.guesses(heading);
  }

  /** What a heading or label line announces, among the topics that structure a document. */
  Optional<Topic> topic(String heading) {
    // Folded once: every paragraph of a document is asked about.
    String whole = Wording.fold(heading);
    String timeless = Wording.fold(YEARS.matcher(heading).replaceFirst(""));
    for (Map.Entry<Topic, Words> entry : topics.entrySet()) {
      boolean within = entry.getKey() == Topic.BACKGROUND || entry.getKey() == Topic.TARGETS;
      if (!within
          && (entry.getValue().matchesFolded(whole) || entry.getValue().matchesFolded(timeless))) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  /** The years at the end of a heading of measures: "Åtgärder 2026". */
  Optional<Period> yearsOfMeasures(String heading) {
    Matcher years = YEARS.matcher(heading);
    return years.find() && topic(heading).filter(t -> t == Topic.MEASURES).isPresent()
        ? Periods.parse(years.group(1))
        : Optional.empty();
  }

  /** Whether a line leads up to measures: "Under året genomförs följande insatser:". */
  boolean announcesMeasures(String line) {
    return line.strip().endsWith(":")
        && Pattern.compile("[\\s,]")
            .splitAsStream(Wording.fold(line))
            .anyMatch(word -> guesses(word).getOrDefault(Column.MEASURE, 0) >= ColumnGuess.SURE);
  }

  /** Whether a heading begins with a word for measures: "Åtgärder i tidsordning". */
  boolean beginsWithMeasures(String heading) {
    String first = Wording.fold(heading).split(" ", 2)[0];
    return guesses(first).getOrDefault(Column.MEASURE, 0) >= ColumnGuess.SURE
        || plan.endsWordIn(first);
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
