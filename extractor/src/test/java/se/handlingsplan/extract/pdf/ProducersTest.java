package se.handlingsplan.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Block;

/** One plan as several programs write it, each with other borders: all give the same rows. */
class ProducersTest {
  private static final String ROWS =
      """
      Mål | Åtgärd | Ansvarig | När | Uppföljning
      Fler ska delta i föreningslivet | Öppet hus hos föreningarna | Kultur- och fritidsnämnden \
      | 15 mars 2027 | Antal besökare räknas av föreningarna och redovisas i delårsrapporten.
       | Lån av sportutrustning i alla kommundelar \
      | Kultur- och fritidsnämnden, Lindköpings idrottsråd | löpande | Enkät till dem som lånar.
      Äldre ska känna sig trygga | Ledsagning till vårdcentral | Socialnämnden \
      | 2027-02-01 – 2027-11-30 |\s

      Mål | Åtgärd | Ansvarig | När | Uppföljning
      Skolan ska vara öppen för alla | Läxhjälp på biblioteket |  | våren 2027 \
      | Antal elever per termin följs upp av biblioteket.
       | Föräldrakafé med tolk varannan vecka | Barn- och utbildningsnämnden | hösten 2027 \
      | Samtal med dem som deltar. Resultatet redovisas för nämnden i december.""";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chromium-taggad-upprepad-rubrik.pdf",
        "chromium-taggad-utan-tomma-celler.pdf",
        "fop-randig.pdf",
        "groff-utan-linjer.pdf",
        "latex-linje-under-rubriken.pdf",
        "reportlab-linjer-mellan-rader.pdf",
        "wkhtmltopdf-rubrik-utan-kanter.pdf"
      })
  void thePlanHasItsRows(String file) throws Exception {
    List<Block.Table> tables = Samples.tables(Samples.read(file, bytes(file)));

    assertThat(tables.stream().map(Samples::grid).collect(Collectors.joining("\n\n")))
        .isEqualTo(ROWS);
    assertThat(tables).extracting(Block.Table::headerRows).containsExactly(1, 1);
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ProducersTest.class.getResourceAsStream(file), file)) {
      return in.readAllBytes();
    }
  }
}
