package se.handlingsplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.render.layout.Publication;

final class PdfDocumentTest {
  static Stream<Arguments> samples() {
    return Stream.of(
        Arguments.of("official", Samples.official()),
        Arguments.of("draft", Pieces.draft(Samples.official())),
        Arguments.of("standing", Pieces.standing(Samples.official())),
        Arguments.of("accessible", Samples.accessible()),
        Arguments.of("empty", Pieces.publication(List.of())),
        Arguments.of("nested-lists", Samples.nestedLists()),
        Arguments.of("span-over-pages", Samples.spanOverPages()),
        Arguments.of("tall-cell", Samples.tallCell()),
        Arguments.of("headings-only", Samples.headingsOnly()),
        Arguments.of("wide-table", Samples.wideTable()),
        Arguments.of("many-pages", Samples.measures(300)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void followsTheStandardsForAccessibilityAndArchives(String name, Publication publication)
      throws Exception {
    byte[] file = PdfDocument.write(publication);
    Path folder = Files.createDirectories(Path.of("target/pdf"));
    Files.write(folder.resolve(name + ".pdf"), file);
    assertThat(Conformance.violations(file)).isEmpty();
  }

  @Test
  void onePublicationGivesOneFile() throws Exception {
    assertThat(PdfDocument.write(Samples.official()))
        .isEqualTo(PdfDocument.write(Samples.official()));
  }
}
