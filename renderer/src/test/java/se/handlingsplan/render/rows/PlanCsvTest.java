package se.handlingsplan.render.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.RandomDocument;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.rows.PlanRows.Value;

class PlanCsvTest {
  private static final Messages SWEDISH = Messages.of(Locale.of("sv"));

  @Test
  void excelOpensItAsItIs() {
    String csv = csv(APlan.of(APlan.measure("Ett; två\n\"tre\"")));

    assertThat(csv).startsWith("\uFEFFOmråde;Samverkansområde;Prioritet;Insats;");
    assertThat(csv).contains("\r\nHälsa;Område forebygga;Övrigt;\"Ett; två\n\"\"tre\"\"\";;");
    assertThat(csv).contains(";2026-01-31;").endsWith("\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+46", "-2", "@SUM(1)", "-", "–"})
  void whatASpreadsheetWouldComputeGetsAnApostrophe(String text) {
    assertThat(csv(APlan.of(APlan.measure(text)))).contains(";'" + text + ";");
  }

  @Test
  void alsoWithinQuotes() {
    assertThat(csv(APlan.of(APlan.measure("=1;\"2\"")))).contains(";\"'=1;\"\"2\"\"\";");
  }

  @Test
  void whatIsReadBackIsWhatTheRowsSay() {
    for (long seed = 0; seed < 200; seed++) {
      Plan plan = RandomDocument.of(seed).plan();
      PlanRows rows = MeasureRows.of(plan, SWEDISH);
      List<List<String>> read = read(csv(plan));

      assertThat(read).as("seed %d", seed).hasSize(rows.rows().size() + 1);
      for (int row = 0; row < rows.rows().size(); row++) {
        assertThat(read.get(row + 1))
            .as("seed %d, row %d", seed, row)
            .containsExactlyElementsOf(
                rows.rows().get(row).stream().map(PlanCsvTest::written).toList());
      }
    }
  }

  private static String written(Value value) {
    String text =
        switch (value) {
          case Value.Words words -> Legible.text(words.text());
          case Value.Day day -> day.date().toString();
        };
    return (Formula.isAlike(text) ? "'" : "") + text;
  }

  private static String csv(Plan plan) {
    return new String(PlanCsv.write(plan, SWEDISH), StandardCharsets.UTF_8);
  }

  /** Reads as RFC 4180 says. */
  private static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
        if (doubled) {
          field.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (quoted || (c != ';' && c != '\r' && c != '\n')) {
        field.append(c);
      } else if (c != '\r') {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }
}
