package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanJson;
import se.handlingsplan.render.table.TableBook;

/**
 * What is read from the samples, held against what was read before. {@code -Dgolden=update}
 * rewrites the files; their diff is then to be reviewed.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @MethodSource("se.handlingsplan.cli.Samples#names")
  void theDocumentIsReadAsBefore(String sample) throws IOException {
    isAsBefore(sample, "document.txt", DocumentPicture.of(Samples.document(sample)));
  }

  @ParameterizedTest
  @MethodSource("se.handlingsplan.cli.Samples#names")
  void thePlanIsUnderstoodAsBefore(String sample) throws IOException {
    String json = PlanJson.write(Samples.load(sample).document(), Messages.of(Locale.of("sv")));

    isAsBefore(sample, "plan.json", rounded(json));
  }

  @Test
  void theTablesAreWrittenAsBefore() throws IOException {
    TableBook book = TableBook.of(Samples.PDF_2025, Samples.document(Samples.PDF_2025).blocks());

    isAsBefore(Samples.PDF_2025, "tables.json", rounded(written(TableFormats.JSON, book)));
    isAsBefore(Samples.PDF_2025, "tables-1.csv", written(TableFormats.CSV, book));
    String page = written(TableFormats.HTML, book);
    String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    isAsBefore(Samples.PDF_2025, "tables.html", main);
  }

  /** The first file of a format. */
  private static String written(TableFormats format, TableBook book) {
    return new String(
        format.format().write(book, Messages.of(Locale.of("sv"))).firstEntry().getValue(),
        StandardCharsets.UTF_8);
  }

  private static void isAsBefore(String sample, String name, String now) throws IOException {
    String folder = sample.replace('.', '-');
    Path before = GOLDEN.resolve(folder).resolve(name);
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(before.getParent());
      Files.writeString(before, now);
    }
    Path after = Path.of("target", "golden", folder, name);
    Files.createDirectories(after.getParent());
    Files.writeString(after, now);
    assertThat(after).hasSameTextualContentAs(before);
  }

  /** The same JSON with boxes in whole points. */
  private static String rounded(String json) throws IOException {
    JsonNode tree = JSON.readTree(json);
    for (JsonNode box : tree.findValues("box")) {
      ArrayNode corners = (ArrayNode) box;
      for (int i = 0; i < corners.size(); i++) {
        corners.set(i, Math.round(corners.get(i).asDouble()));
      }
    }
    return tree.toPrettyString().replace("\r\n", "\n") + "\n";
  }
}
