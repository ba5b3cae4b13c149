package se.handlingsplan.extract.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Run;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.form.FormField;
import se.handlingsplan.form.FormWords;
import se.handlingsplan.form.Submission;
import se.handlingsplan.form.Submission.Filled;

/** What is read of forms in which more was done than to fill in the fields. */
class FormReaderTest {
  private static final FormWords WORDS =
      new FormWords(
          Map.of(
              FormField.TITLE, "Insats",
              FormField.PERIOD, "Tidplan",
              FormField.FOLLOW_UP, "Uppföljning"),
          "Referens",
          "Part",
          "Utgåva",
          "Meddelande",
          "Ja",
          "Nej",
          Map.of(),
          List.of("Klicka här"),
          "För lång",
          Map.of());

  @Test
  void aRowThatHasBeenCopiedIsNoMeasureOfItsOwn() {
    Submission form =
        read(
            table(
                row("Insats", "Café"),
                row("Uppföljning", "Enkät"),
                row("Uppföljning", "Enkät"),
                row("Uppföljning<br>Hör av er", "Samtal"),
                row("Tidplan", "2026"),
                row("Referens", "cafe")));

    assertThat(form.measures())
        .singleElement()
        .satisfies(
            measure -> {
              assertThat(measure.reference()).contains("cafe");
              assertThat(measure.field(FormField.FOLLOW_UP).text()).isEqualTo("Enkät");
              assertThat(measure.field(FormField.PERIOD).text()).isEqualTo("2026");
            });
    assertThat(form.rest())
        .extracting(Submission.Line::text, Submission.Line::reference)
        .containsExactly(
            tuple("Hör av er", Optional.of("cafe")), tuple("Samtal", Optional.of("cafe")));
  }

  @Test
  void theFieldsOfTwoMeasuresMayStandInOneTable() {
    Submission form =
        read(
            table(
                row("Insats", "Café"),
                row("Referens", "cafe"),
                row("Insats", "Kör"),
                row("Referens", "kor")));

    assertThat(form.measures())
        .extracting(measure -> measure.reference().orElseThrow())
        .containsExactly("cafe", "kor");
  }

  @Test
  void aMeasureThatAPageBreakHasCutInTwoIsOne() {
    Submission form =
        read(
            table(row("Insats", "Café"), row("Tidplan", "2026"))
                + "<p>Sida 2</p>"
                + table(row("Uppföljning", "Enkät"), row("Referens", "cafe"))
                + table(row("Insats", "Ny"), row("Tidplan", "2027")));

    assertThat(form.measures()).hasSize(2);
    Filled whole = form.measures().getFirst();
    assertThat(whole.reference()).contains("cafe");
    assertThat(whole.field(FormField.TITLE).text()).isEqualTo("Café");
    assertThat(whole.field(FormField.FOLLOW_UP).text()).isEqualTo("Enkät");
  }

  @Test
  void ofAPromptNeitherWordsNorLookAreLeft() {
    Filled measure =
        read(table(
                row("Insats", "<i>Café</i>"),
                row("Uppföljning", "<i>Klicka här</i> Enkät, <i>kanske</i> två"),
                row("Tidplan", "<i>Klicka här</i>"),
                row("Referens", "cafe")))
            .measures()
            .getFirst();

    assertThat(runs(measure, FormField.TITLE)).containsExactly(Run.plain("Café"));
    assertThat(runs(measure, FormField.FOLLOW_UP))
        .extracting(Run::text, Run::italic)
        .containsExactly(tuple("Enkät, ", false), tuple("kanske", true), tuple(" två", false));
    assertThat(measure.field(FormField.PERIOD).isBlank()).isTrue();
  }

  private static List<Run> runs(Filled measure, FormField field) {
    return ((Block.Paragraph) measure.field(field).content().getFirst()).text().runs();
  }

  private static String table(String... rows) {
    return "<table>" + String.join("", rows) + "</table>";
  }

  private static String row(String label, String answer) {
    return "<tr><td>" + label + "</td><td>" + answer + "</td></tr>";
  }

  private static Submission read(String body) {
    String page = "<html><meta charset=utf-8><body>" + body + "</body></html>";
    try {
      return new FormReader(List.of(WORDS))
          .read(
              Extractor.standard()
                  .read(Extractor.load("a.html", page.getBytes(StandardCharsets.UTF_8))));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
