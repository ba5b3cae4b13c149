package se.handlingsplan.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.handlingsplan.check.Severity;
import se.handlingsplan.document.Notice;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.outcome.Outcome.Status;
import se.handlingsplan.outcome.PlanAccount;

class LedgerJsonTest {
  private static final Outcome DONE =
      Outcome.done(
              "mapp å/plan\n\"1\".pdf",
              new PlanAccount(
                  OptionalInt.of(6), 31, findings(), List.of(Notice.Code.DAMAGED_PAGE), 1, 2))
          .of(Optional.of("ab".repeat(32)), 110_004)
          .in(1234)
          .making(List.of("planer/plan.pdf.json"));

  private static final Outcome UNCHECKED =
      Outcome.done("plan.docx", new PlanAccount(OptionalInt.empty(), 0, Map.of(), List.of(), 0, 0));

  private static final Outcome REFUSED =
      Outcome.notDone("plan.pdf", Status.TIMED_OUT, "timed-out", "plan.pdf: för lång tid");

  private static Map<Severity, Integer> findings() {
    Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      findings.put(severity, severity.key().length());
    }
    return findings;
  }

  @Test
  void whatIsWrittenIsReadBack() throws PlanFormatException {
    for (Outcome outcome : List.of(DONE, UNCHECKED, REFUSED, DONE.alsoOf("kopia.pdf"))) {
      assertThat(LedgerJson.read(LedgerJson.line(outcome))).isEqualTo(outcome);
    }
  }

  @Test
  void anOutcomeIsOneLineThatPeopleCanRead() {
    assertThat(LedgerJson.line(DONE))
        .isEqualTo(
            "{\"file\": \"mapp å/plan\\n\\\"1\\\".pdf\", \"outcome\": \"done\", \"reason\": null, "
                + "\"message\": \"\", \"sha256\": \""
                + "ab".repeat(32)
                + "\", \"bytes\": 110004, \"seconds\": 1.234, \"pages\": 6, \"measures\": 31, "
                + "\"findings\": {\"error\": 5, \"warning\": 7, \"note\": 4}, "
                + "\"notices\": [\"damaged-page\"], "
                + "\"conservation\": {\"missing\": 1, \"surplus\": 2}, \"sameAs\": null, "
                + "\"results\": [\"planer/plan.pdf.json\"]}");
  }

  @Test
  void theHeadIsReadBack() throws PlanFormatException {
    Map<String, String> head = Map.of("steps", "extract,check", "profile", "");
    assertThat(LedgerJson.readHead(LedgerJson.head(head))).isEqualTo(head);
  }

  @Test
  void halfALineIsNoOutcome() {
    String line = LedgerJson.line(DONE);
    for (int length = 0; length < line.length(); length++) {
      String half = line.substring(0, length);
      assertThatThrownBy(() -> LedgerJson.read(half)).isInstanceOf(PlanFormatException.class);
    }
  }

  @Test
  void nonsenseIsNoOutcome() {
    for (String line :
        List.of(
            LedgerJson.line(REFUSED).replace("\"timed-out\", \"message", "null, \"message"),
            LedgerJson.line(REFUSED).replace("\"seconds\": 0", "\"seconds\": 1e900"),
            LedgerJson.line(REFUSED).replace("\"bytes\": 0", "\"bytes\": -1"),
            LedgerJson.line(DONE).replace("damaged-page", "nonsense"),
            "{}",
            "[]")) {
      assertThatThrownBy(() -> LedgerJson.read(line)).isInstanceOf(PlanFormatException.class);
    }
  }
}
