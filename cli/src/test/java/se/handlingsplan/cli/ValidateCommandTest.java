package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.job.Publications;
import se.handlingsplan.render.layout.PlanLayout;

/** What a publisher asks before a document is put on the web. */
class ValidateCommandTest {
  @TempDir private Path folder;

  private static Stream<Arguments> publications() {
    List<Publications> formats = new ArrayList<>(Publications.documents());
    formats.add(Publications.FRAGMENT);
    return Arrays.stream(PlanLayout.values())
        .flatMap(layout -> formats.stream().map(format -> Arguments.of(layout, format)));
  }

  @ParameterizedTest
  @MethodSource("publications")
  void whatWePublishPasses(PlanLayout layout, Publications format) throws IOException {
    var loaded = Samples.load(Samples.WORD_2025);
    byte[] bytes = Publishing.publish(loaded.document().plan(), loaded.profile(), layout, format);
    Path file = Files.write(folder.resolve("plan." + format.extension()), bytes);

    var result = Terminal.run("validate", file.toString());

    assertThat(result.out()).contains("Godkänd", "Granskad mot").doesNotContain("  Fel: ");
    assertThat(result.code()).isZero();
  }

  @Test
  void aFaultIsToldWithPlaceReasonAndAdvice() throws IOException {
    Path page = page("<html lang=sv><title>Plan</title><main><h1>Plan</h1><img src=x></main>");

    var result = Terminal.run("validate", page.toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .containsSubsequence(
            "Underkänd.",
            "Fel: Bilden saknar beskrivning (WCAG 1.1.1)",
            "- body > main > img",
            "Därför: Den som inte ser bilden",
            "→ Skriv vad bilden visar i alt");
  }

  @Test
  void aProgramGetsTheSameAsJson() throws IOException {
    Path page = page("<html lang=sv><title>Plan 2026</title><main><h1>Plan</h1><img src=x></main>");

    JsonNode file =
        new JsonMapper()
            .readTree(Terminal.run("validera", "--json", page.toString()).out())
            .at("/files/0");

    assertThat(file.get("passed").asBoolean()).isFalse();
    assertThat(file.get("format").asText()).isEqualTo("HTML");
    assertThat(file.at("/faults/0/rule").asText()).isEqualTo("html.no-alt");
    assertThat(file.at("/faults/0/references/0").asText()).isEqualTo("WCAG 1.1.1");
    assertThat(file.at("/faults/0/places/0/path").asText()).isEqualTo("body > main > img");
  }

  @Test
  void theGravestOutcomeOfSeveralFilesCounts() throws IOException {
    Path page = page("<html lang=sv><title>Plan</title><main><h1>Plan</h1></main>");
    Path damaged = Files.writeString(folder.resolve("plan.pdf"), "%PDF-1.7\nsen inget");

    var result = Terminal.run("validate", damaged.toString(), page.toString());

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("plan.pdf: filen är för skadad").doesNotContain("\tat ");
    assertThat(result.out()).contains("plan.html: Godkänd");
  }

  @Test
  void aLevelThatDoesNotExistIsWrongUsage() throws IOException {
    var result = Terminal.run("validate", "--pdf", "9x", page("").toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("1a, 1b, 2a");
  }

  private Path page(String html) throws IOException {
    return Files.writeString(folder.resolve("plan.html"), html);
  }
}
