package se.handlingsplan.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanFormatException.Reason;

/** Files that are no plans, broken plans and plans made to do harm. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileJsonTest {
  private static final String MEASURE =
      """
      {"schemaVersion": 1, "plan": {"kind": "annual", "policyAreas": [
        {"id": "a", "name": "Hälsa", "collaborationAreas": [
          {"id": "b", "name": "", "measures": [{"id": "c", "title": "Skill up", %s}]}]}]}}
      """;

  private static final String AT = "/plan/policyAreas/0/collaborationAreas/0/measures/0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,",
        "not json",
        "{} {}",
        "{'a': 1}",
        "{\"plan\": NaN}",
        "{\"plan\": 01}",
        "{\"plan\": \"",
        "{\"a\": 1,}",
        "\u0000",
        "PK\u0003\u0004",
        "%PDF-1.7"
      })
  void whatIsNotJson(String json) {
    assertThat(refused(json).reason()).isEqualTo(Reason.NOT_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1", "\"plan\"", "[]", "{}", "{\"name\": \"package\"}"})
  void whatIsJsonButNoPlan(String json) {
    assertThat(refused(json).reason()).isEqualTo(Reason.NOT_A_PLAN);
  }

  @Test
  void theVersionIsToldWhereItIsAnother() {
    PlanFormatException refusal = refused("{\"schemaVersion\": 2, \"plan\": {}}");

    assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED_VERSION);
    assertThat(refusal.arguments()).containsExactly("2", "1");
    assertThat(swedish(refusal)).contains("schemaVersion 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          {"plan": {}}                                   | missing-field | /schemaVersion
          {"schemaVersion": 1}                           | missing-field | /plan
          {"schemaVersion": "1", "plan": {}}             | unsupported-version | /schemaVersion
          {"schemaVersion": 1, "plan": []}               | not-an-object | /plan
          {"schemaVersion": 1, "plan": {}}               | missing-field | /plan/kind
          {"schemaVersion": 1, "plan": {"kind": "x"}}    | unknown-value | /plan/kind
          {"schemaVersion": 1, "plan": {"kind": 1}}      | not-a-text    | /plan/kind
          {"schemaVersion": 1, "schemaVersion": 1}       | duplicate-key | /schemaVersion
          {"schemaVersion": 1, "plan": {"a~/b":1,"a~/b":1}} | duplicate-key | /plan/a~0~1b
          """)
  void whatIsWrongAtTheTop(String json, String reason, String pointer) {
    PlanFormatException refusal = refused(json);

    assertThat(refusal.reason().key()).isEqualTo(reason);
    assertThat(refusal.pointer()).isEqualTo(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          "title": "Skill up"                            | duplicate-key | /title
          "description": 7                               | not-a-text    | /description
          "status": "g"                                  | unknown-value | /status
          "extra": []                                    | not-an-object | /extra
          "extra": {"a/b": {}}                           | missing-field | /extra/a~1b/text
          "provenance": {}                               | not-a-list    | /provenance
          "provenance": [{"page": 0, "box": [0,0,1,1]}]  | out-of-range  | /provenance/0/page
          "provenance": [{"page": 1.5, "box": [0,0,1,1]}] | out-of-range | /provenance/0/page
          "provenance": [{"page": 1}]                    | missing-field | /provenance/0/box
          "provenance": [{"page": 1, "box": [0,0,1]}]    | broken-box    | /provenance/0/box
          "provenance": [{"page": 1, "box": [9,0,1,1]}]  | broken-box    | /provenance/0/box
          "provenance": [{"page": 1, "box": [0,0,"1",1]}] | not-a-number | /provenance/0/box/2
          "provenance": [{"page": 1, "box": [0,0,1e400,1]}] | broken-box | /provenance/0/box
          "provenance": [{"page": 1, "box": [0,0,1e999999999,1]}] | not-a-number | /provenance/0/box/2
          "period": {"state": "none"}                    | unknown-value | /period/state
          "period": {}                                   | missing-field | /period/state
          "period": {"state": "unclear"}                 | missing-field | /period/text
          "period": {"state": "understood", "text": "x", "end": "2026-02-30"} | not-a-date | /period/end
          "period": {"state": "unclear", "text": "x", "end": "2026-06-30"} | state-differs | /period
          "period": {"state": "blank", "text": "2026"}   | state-differs | /period
          "responsibility": {"state": "unclear", "text": "x", "actors": [{"name": "y", "role": "lead"}]} | state-differs | /responsibility
          "responsibility": {"state": "understood", "text": "x", "actors": [{"name": "y", "role": "boss"}]} | unknown-value | /responsibility/actors/0/role
          "followUp": {"state": "understood", "text": "x", "targets": [{"text": "y", "value": "40"}]} | not-a-number | /followUp/targets/0/value
          "followUp": {"state": "understood", "text": "x", "targets": [{"text": "y", "value": 1e1001}]} | not-a-number | /followUp/targets/0/value
          "followUp": {"state": "understood", "text": "x", "targets": [{"text": "y", "value": 1, "breakdown": {"män": 2147483648}}]} | out-of-range | /followUp/targets/0/breakdown/män
          "titleContent": [{"type": "paragraph", "runs": [{"text": "Skill down"}]}] | text-differs | /
          "titleContent": [{"type": "picture"}]          | unknown-value | /titleContent/0/type
          "titleContent": [{"type": "heading", "level": 0, "runs": []}] | out-of-range | /titleContent/0/level
          "titleContent": [{"type": "paragraph", "runs": [{"text": "x", "bold": "yes"}]}] | not-true-or-false | /titleContent/0/runs/0/bold
          "titleContent": [{"type": "table", "rows": 1, "columns": 2, "cells": []}] | broken-table | /titleContent/0
          "titleContent": [{"type": "table", "rows": 2147483647, "columns": 1, "cells": []}] | out-of-range | /titleContent/0/rows
          "titleContent": [{"type": "table", "rows": 1, "columns": 1, "cells": [{"row": 0, "column": 0, "rowSpan": 2147483647, "blocks": []}]}] | out-of-range | /titleContent/0/cells/0/rowSpan
          """)
  void whatIsWrongInAMeasure(String fields, String reason, String pointer) {
    PlanFormatException refusal = refused(MEASURE.formatted(fields));

    assertThat(refusal.reason().key()).isEqualTo(reason);
    assertThat(refusal.pointer()).isEqualTo(AT + (pointer.equals("/") ? "" : pointer));
    assertThat(swedish(refusal)).doesNotContain("{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          "characters": 5, "missing": 2, "surplus": 0, "missingText": {"å": 1} | totals-differ | /missing
          "characters": 5, "missing": 1, "surplus": 0, "missingText": {"åä": 1} | totals-differ | /missingText/åä
          "characters": 5, "missing": -1, "surplus": 0 | out-of-range | /missing
          """)
  void whatIsWrongInTheTotals(String fields, String reason, String pointer) {
    PlanFormatException refusal =
        refused(
            MEASURE
                .formatted("\"status\": null")
                .replaceFirst("\"plan\"", "\"conservation\": {" + fields + "}, \"plan\""));

    assertThat(refusal.reason().key()).isEqualTo(reason);
    assertThat(refusal.pointer()).isEqualTo("/conservation" + pointer);
  }

  @Test
  void unknownFieldsAndAByteOrderMarkDoNoHarm() throws Exception {
    String json = "\uFEFF" + MEASURE.formatted("\"later\": {\"x\": [1, null, 1e999999999]}");

    assertThat(PlanJson.read(json).plan().measures()).hasSize(1);
  }

  @Test
  void depthIsLimited() {
    String deep = "[".repeat(1_000_000);

    assertThat(refused(deep).reason()).isEqualTo(Reason.OVER_LIMIT);
    assertThat(refused("{\"plan\":".repeat(100_000)).reason()).isEqualTo(Reason.OVER_LIMIT);
  }

  @Test
  void aListWithinListsFarDeeperThanWordsIsRead() throws Exception {
    String open = "[{\"type\": \"list\", \"items\": [{\"blocks\": ".repeat(100);
    String json =
        MEASURE.formatted(
            "\"descriptionContent\": "
                + open
                + "[]"
                + "}]}]".repeat(100)
                + ", \"description\": \"\"");

    assertThat(PlanJson.read(json).plan().measures()).hasSize(1);
  }

  @Test
  void theNumberOfPartsIsLimited() {
    String many = "{\"plan\": [" + "{},".repeat(4_000_000) + "{}]}";

    assertThat(refused(many).reason()).isEqualTo(Reason.OVER_LIMIT);
  }

  @Test
  void aLongNumberIsRefusedBeforeItIsWorkedOut() {
    assertThat(refused("{\"schemaVersion\": " + "9".repeat(5_000_000) + "}").reason())
        .isEqualTo(Reason.OVER_LIMIT);
  }

  static List<Long> seeds() {
    return PlanJsonTest.seeds();
  }

  /** Whatever is cut out, doubled or overwritten: a plan or a refusal, never a crash. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aDamagedFileIsReadOrRefused(long seed) {
    Random random = new Random(seed);
    String whole = PlanJson.write(RandomDocument.of(seed), Messages.of(Locale.of("sv")));
    for (int i = 0; i < 10; i++) {
      StringBuilder json = new StringBuilder(whole);
      int at = random.nextInt(json.length());
      int end = Math.min(json.length(), at + 1 + random.nextInt(30));
      switch (random.nextInt(4)) {
        case 0 -> json.setLength(at);
        case 1 -> json.delete(at, end);
        case 2 -> json.insert(at, json.substring(at, end));
        default -> json.setCharAt(at, "{}[]\",:0-n\\".charAt(random.nextInt(11)));
      }
      try {
        assertThat(PlanJson.read(json.toString())).isNotNull();
      } catch (PlanFormatException e) {
        assertThat(swedish(e)).isNotBlank();
      }
    }
  }

  private static PlanFormatException refused(String json) {
    PlanFormatException refusal =
        catchThrowableOfType(PlanFormatException.class, () -> PlanJson.read(json));
    assertThat(refusal).as("refusal").isNotNull();
    return refusal;
  }

  /** The refusal as a user reads it. */
  private static String swedish(PlanFormatException refusal) {
    return refusal.text(Messages.of(Locale.of("sv")));
  }
}
