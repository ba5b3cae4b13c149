package se.handlingsplan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.change.Decision;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Severity;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.document.Assurance;
import se.handlingsplan.document.Doubt;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Status;
import se.handlingsplan.profile.Column;
import se.handlingsplan.profile.Field;
import se.handlingsplan.render.json.PlanFormatException;

class MessagesTest {
  private static final List<String> LANGUAGES = List.of("sv", "en");
  private static final Locale MACHINE = Locale.getDefault();

  /** More than any message asks for, a year among them. */
  private static final Object[] SAMPLES = {"Skill up", 2026, "2025-06-30", 12_345, "0:59"};

  @AfterEach
  void giveTheMachineItsLocaleBack() {
    Locale.setDefault(MACHINE);
  }

  @Test
  void everyWordOfTheModelIsThereInBothLanguages() {
    assertThat(messages("sv").keys()).containsAll(expectedKeys());
    assertThat(messages("en").keys()).isEqualTo(messages("sv").keys());
  }

  @Test
  void everyOtherWordIsAskedForSomewhere() throws IOException {
    String sources = sources(Path.of("src/main/java")) + sources(Path.of("../cli/src/main/java"));
    Set<String> others = new TreeSet<>(messages("sv").keys());
    others.removeAll(expectedKeys());
    assertThat(others)
        .allMatch(
            key ->
                sources.contains('"' + key + '"')
                    || sources.contains('"' + key.substring(0, key.indexOf('.') + 1) + "\" + "));
  }

  private static String sources(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv-SE", "en-US", "tr-TR", "ar-EG", "th-TH-u-nu-thai"})
  void everyMessageIsWordsWithoutGroupedNumbersOnEveryMachine(String machine) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(machine));
    for (String language : LANGUAGES) {
      for (String key : messages(language).keys()) {
        assertThat(messages(language).text(key, samples(language, key)))
            .as("%s %s", language, key)
            .isNotBlank()
            .doesNotContain("{", "}", "null")
            .doesNotContainPattern("\\d[\\s\\p{Zs}.,’]\\d{3}");
      }
    }
  }

  @Test
  void aYearKeepsItsDigitsTogether() {
    assertThat(messages("sv").text("notice.agreement-ends", 2025, 2026))
        .isEqualTo("Överenskommelsen gäller till och med 2025, men planen är för 2026.");
  }

  @Test
  void bothLanguagesAskForTheSameArguments() throws IOException {
    for (String key : messages("sv").keys()) {
      assertThat(argumentsIn("en", key)).as(key).isEqualTo(argumentsIn("sv", key));
    }
  }

  @Test
  void noMessageHoldsAnApostropheThatWouldBeSwallowed() throws IOException {
    for (String language : LANGUAGES) {
      assertThat(lines(language)).noneMatch(line -> !line.startsWith("#") && line.contains("'"));
    }
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    for (String language : LANGUAGES) {
      assertThat(
              lines(language).stream()
                  .filter(line -> !line.isBlank() && !line.startsWith("#"))
                  .map(line -> line.substring(0, line.indexOf('='))))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void otherRulesDoNotSpeakOfWhatIsMissing() {
    // Those who sort findings by their words must not take one rule for another.
    Pattern missing =
        Pattern.compile(
            "ansvar.*saknas|saknar.*ansvar|resp.*missing|no.?resp|uppf.*saknas|saknar.*uppf"
                + "|follow.*missing|no.?follow|missing.?(measure|insats)|no.?measure"
                + "|empty.?(row|area)|insats.*saknas|saknar.*insats");
    for (Rule rule : Rules.all()) {
      for (String language : LANGUAGES) {
        if (!rule.id().startsWith("missing-")) {
          String text = messages(language).text("rule." + rule.id() + ".message", SAMPLES);
          assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern(missing);
        }
      }
    }
  }

  @Test
  void aTitleOnSeveralLinesIsOneLineInAMessage() {
    assertThat(messages("sv").text("rule.missing-followUp.message", "Skill up\nSKRUVAS"))
        .isEqualTo("”Skill up SKRUVAS” saknar uppföljning.");
  }

  @Test
  void wordsOfAnArgumentAreNeverTakenForAPattern() {
    assertThat(messages("sv").text("rule.missing-followUp.message", "{1} 'x' {"))
        .isEqualTo("”{1} 'x' {” saknar uppföljning.");
  }

  @Test
  void swedishIsForSwedishEverywhereAndEnglishForTheRest() {
    assertThat(Messages.of(Locale.of("sv", "FI")).text("severity.error")).isEqualTo("Fel");
    assertThat(Messages.of(Locale.of("de")).text("severity.error")).isEqualTo("Error");
    assertThat(Messages.of(Locale.ROOT).text("severity.error")).isEqualTo("Error");
  }

  @Test
  void aKeyWithoutWordsIsOurOwnMistake() {
    assertThatThrownBy(() -> messages("sv").text("rule.unknown.message"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rule.unknown.message");
  }

  private static Set<String> expectedKeys() {
    List<String> unreadable =
        List.of(
            "not-found",
            "not-a-file",
            "no-access",
            "empty",
            "encrypted",
            "damaged",
            "image-only",
            "no-letters",
            "not-recognized",
            "unsupported-format",
            "too-large",
            "out-of-memory",
            "no-text",
            "not-a-plan");
    return Stream.of(
            Rules.all().stream()
                .flatMap(
                    rule ->
                        Stream.of("name", "message", "reason", "example", "suggestion")
                            .map(part -> "rule." + rule.id() + "." + part)),
            keys("severity.", Severity.values(), Severity::key),
            keys("notice.", Notice.Code.values(), Notice.Code::key),
            keys("setAside.", SetAside.Reason.values(), SetAside.Reason::key),
            keys("evidence.", Evidence.values(), Evidence::key),
            keys("assurance.", Assurance.Level.values(), Assurance.Level::key),
            keys("doubt.", Doubt.Code.values(), Doubt.Code::key),
            keys("change.kind.", PlanChange.Kind.values(), PlanChange.Kind::key),
            keys("change.subject.", PlanChange.Subject.values(), PlanChange.Subject::key),
            keys("decision.outcome.", Decision.Outcome.values(), Decision.Outcome::key),
            keys("decision.reason.", Decision.Reason.values(), Decision.Reason::key),
            unreadable.stream().map(reason -> "unreadable." + reason + ".message"),
            keys(
                "planFormat.",
                PlanFormatException.Reason.values(),
                PlanFormatException.Reason::key),
            keys("field.", Column.values(), Column::key),
            keys("field.", Field.values(), Field::key),
            keys("role.", Actor.Role.values(), Actor.Role::key),
            Stream.of("state.understood", "state.unclear", "state.blank", "state.absent"),
            keys("status.", Status.values(), Status::code),
            keys("priority.", CollaborationArea.Priority.values(), CollaborationArea.Priority::key),
            keys("kind.", Plan.Kind.values(), Plan.Kind::key))
        .flatMap(keys -> keys)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <E> Stream<String> keys(String prefix, E[] values, Function<E, String> key) {
    return Arrays.stream(values).map(value -> prefix + key.apply(value));
  }

  private static Messages messages(String language) {
    return Messages.of(Locale.of(language));
  }

  /** The numbers of the arguments that stand in a message, found by what they leave behind. */
  private static List<Integer> argumentsIn(String language, String key) throws IOException {
    String pattern = pattern(language, key);
    return Stream.of(0, 1, 2, 3).filter(i -> pattern.contains("{" + i)).toList();
  }

  private static String pattern(String language, String key) throws IOException {
    return lines(language).stream()
        .filter(line -> line.startsWith(key + "="))
        .findFirst()
        .orElseThrow();
  }

  /** Where words depend on how many there are, all arguments are numbers. */
  private static Object[] samples(String language, String key) throws IOException {
    return pattern(language, key).contains(",choice,")
        ? new Object[] {1234, 2026, 1, 12_345}
        : SAMPLES;
  }

  private static List<String> lines(String language) throws IOException {
    String name = "messages_" + language + ".properties";
    try (InputStream bytes = Objects.requireNonNull(Messages.class.getResourceAsStream(name))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
