package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the commands print keeps to the schema that the program hands out. */
class PublishedSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Terminal.run("schema").out());

  @ParameterizedTest
  @MethodSource("se.handlingsplan.cli.Samples#names")
  void whatExtractPrintsIsValid(String sample) {
    String file = Samples.file(sample).toString();

    assertThat(SCHEMA.validate(Terminal.run("extract", file, "--check").out(), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("se.handlingsplan.cli.Samples#names")
  void whatRolloverPrintsIsValid(String sample) {
    String file = Samples.file(sample).toString();

    assertThat(
            SCHEMA.validate(
                Terminal.run("rollover", file, "--year", "2026").out(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void otherJsonIsNot() {
    assertThat(SCHEMA.validate("{\"schemaVersion\": 1}", InputFormat.JSON)).isNotEmpty();
  }
}
