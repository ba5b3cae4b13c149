package se.handlingsplan.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handlingsplan.batch.BatchException.Reason;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.outcome.Outcome.Status;

class LedgerTest {
  private static final Map<String, String> HEAD = Map.of("steps", "extract");
  private static final Outcome ONE = outcome("en å.pdf");
  private static final Outcome TWO = outcome("två\n2.pdf");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("ledger.jsonl");
  }

  @Test
  void whatIsWrittenIsReadAlsoByItsPosition() throws Exception {
    try (Ledger ledger = open(false, new ArrayList<>())) {
      long one = ledger.append(ONE);
      long two = ledger.append(TWO);
      assertThat(ledger.at(one)).isEqualTo(ONE);
      assertThat(ledger.at(two)).isEqualTo(TWO);
    }
    List<Outcome> read = new ArrayList<>();
    try (Ledger ledger = open(true, read)) {
      assertThat(read).containsExactly(ONE, TWO);
      ledger.append(ONE);
    }
    assertThat(Files.readAllLines(file)).hasSize(4);
  }

  @Test
  void aLineThatWasCutShortIsTakenAwayWhereverItWasCut() throws Exception {
    try (Ledger ledger = open(false, new ArrayList<>())) {
      ledger.append(ONE);
      ledger.append(TWO);
    }
    byte[] whole = Files.readAllBytes(file);
    int second = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('\n', whole.length - 2);
    for (int length = second + 1; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      List<Outcome> read = new ArrayList<>();
      try (Ledger ledger = open(true, read)) {
        assertThat(read).containsExactly(ONE);
        ledger.append(TWO);
      }
      assertThat(file).hasBinaryContent(whole);
    }
  }

  @Test
  void aHeadThatWasCutShortIsWrittenAnew() throws Exception {
    Files.writeString(file, "{\"run\": {");
    try (Ledger ledger = open(true, new ArrayList<>())) {
      ledger.append(ONE);
    }
    List<Outcome> read = new ArrayList<>();
    Ledger.read(file, (outcome, position) -> read.add(outcome));
    assertThat(read).containsExactly(ONE);
  }

  @Test
  void anotherRunsFolderIsLeftAlone() throws Exception {
    open(false, new ArrayList<>()).close();
    byte[] before = Files.readAllBytes(file);
    assertReason(Reason.LEDGER_EXISTS, () -> open(false, new ArrayList<>()));
    Map<String, String> other = new LinkedHashMap<>();
    other.put("steps", "render");
    assertReason(Reason.OTHER_RUN, () -> Ledger.open(file, other, true, (o, p) -> {}));
    assertThat(file).hasBinaryContent(before);
    try (Ledger first = open(true, new ArrayList<>())) {
      assertThat(first).isNotNull();
      assertReason(Reason.LEDGER_IN_USE, () -> open(true, new ArrayList<>()));
    }
    open(true, new ArrayList<>()).close();
  }

  @Test
  void whatIsNoLedgerIsLeftAlone() throws Exception {
    for (String text :
        List.of("Hej\n", "{\"a\": 1}\n", "{\"run\": {\"steps\": \"extract\"}}\nHej\n")) {
      Files.writeString(file, text);
      assertReason(Reason.NO_LEDGER, () -> open(true, new ArrayList<>()));
      assertThat(file).content().isEqualTo(text);
    }
  }

  private Ledger open(boolean resume, List<Outcome> read) throws IOException, BatchException {
    return Ledger.open(file, HEAD, resume, (outcome, position) -> read.add(outcome));
  }

  private static void assertReason(Reason reason, ThrowingCallable opening) {
    assertThatThrownBy(opening)
        .isInstanceOfSatisfying(
            BatchException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static Outcome outcome(String name) {
    return Outcome.notDone(name, Status.REFUSED, "damaged", name + ": skadad \"fil\"");
  }
}
