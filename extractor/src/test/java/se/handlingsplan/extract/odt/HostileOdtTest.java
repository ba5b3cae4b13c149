package se.handlingsplan.extract.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handlingsplan.extract.odt.AnOdt.p;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Picture;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/** Files that are damaged, or made to do harm, give a document or a reason. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileOdtTest {
  private static final String STYLES = AnOdt.of().stylesXml();

  @Test
  void deepNestingIsRefused() {
    String deep = "<text:section>".repeat(100_000) + p("Text") + "</text:section>".repeat(100_000);

    assertThat(refused(AnOdt.of(deep).bytes())).isEqualTo("too-large [xml-depth, 1000]");
  }

  @Test
  void nestingThatIsAllowedIsRead() {
    String deep = "<text:span>".repeat(900) + "Text" + "</text:span>".repeat(900);

    assertThat(Picture.of(AnOdt.of(p(deep)).read())).isEqualTo("Text");
  }

  @Test
  void aPartThatUnpacksToFarMoreThanItIsIsRefused() {
    byte[] bomb = AnOdt.of(p(" ".repeat(64 * 1024 * 1024))).bytes();

    assertThat(bomb).hasSizeLessThan(100_000);
    assertThat(refused(bomb)).startsWith("too-large [zip-ratio, 200]");
  }

  @Test
  void brokenXmlIsDamaged() {
    assertThat(refused(AnOdt.zip("<office:document-content><a></b>", STYLES)))
        .isEqualTo("damaged []");
    assertThat(refused(AnOdt.zip("", STYLES))).isEqualTo("damaged []");
    assertThat(refused(AnOdt.zip("<a/>", STYLES))).isEqualTo("damaged []");
  }

  @Test
  void aFlatFileThatIsCutShortIsDamaged() {
    byte[] flat = AnOdt.of(p("Text")).flat();

    assertThat(refused(Arrays.copyOf(flat, flat.length - 20))).isEqualTo("damaged []");
  }

  @Test
  void entitiesWithinEntitiesAreRefused() {
    StringBuilder entities = new StringBuilder("<!ENTITY e0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
    }
    String xml =
        AnOdt.of(p("&e29;"))
            .contentXml()
            .replace("?><office", "?><!DOCTYPE x [" + entities + "]><office");

    assertThat(refused(AnOdt.zip(xml, STYLES))).isEqualTo("damaged []");
  }

  @Test
  void manyTablesWithinEachOtherAreRead() {
    String deep = p("Text");
    for (int i = 0; i < 150; i++) {
      deep =
          "<table:table><table:table-row><table:table-cell>"
              + deep
              + "</table:table-cell></table:table-row></table:table>";
    }

    SourceDocument document = AnOdt.of(deep).read();

    Picture.assertBalanced(document);
  }

  @Test
  void wordsWhereTheFormatHasNoPlaceForThemAreSetAside() {
    SourceDocument document =
        AnOdt.of(
                "<table:table>Lösa" + p("ord"),
                "<table:table-row>"
                    + p("Ingen cell")
                    + AnOdt.cell("A")
                    + "</table:table-row></table:table>",
                "<text:list>Listord<text:list-item>Punktord"
                    + p("Punkt")
                    + "</text:list-item></text:list>")
            .read();

    assertThat(Picture.of(document)).isEqualTo("| A |\n• Punkt");
    assertThat(Picture.aside(document))
        .containsExactly(
            "hidden: Lösa",
            "hidden: ord",
            "hidden: Ingen cell",
            "hidden: Listord",
            "hidden: Punktord");
    Picture.assertBalanced(document);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tracked-changes.odt", "merged-cells.odt", "locked.odt"})
  void damagedCopiesGiveADocumentOrAReason(String name) throws Exception {
    byte[] sound = RealOdtTest.file(name);
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      byte[] copy =
          Arrays.copyOf(sound, sound.length - (seed % 4 == 0 ? random.nextInt(sound.length) : 0));
      for (int flip = 0; flip < seed % 7 && copy.length > 0; flip++) {
        copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
      }
      readOrRefused(copy);
    }
  }

  @Test
  void damagedXmlGivesADocumentOrAReason() {
    byte[] sound =
        AnOdt.of(
                AnOdt.table(
                    AnOdt.row(AnOdt.cell("number-columns-spanned=\"2\"", "A"), AnOdt.covered())),
                AnOdt.list("L", AnOdt.item(p("Ett"))))
            .flat();
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      byte[] copy = sound.clone();
      for (int flip = 0; flip <= seed % 3; flip++) {
        copy[random.nextInt(copy.length)] = (byte) "<>/\"=&9 a".charAt(random.nextInt(9));
      }
      readOrRefused(copy);
    }
  }

  private static void readOrRefused(byte[] bytes) {
    try {
      Picture.assertBalanced(
          new OdtReader(Limits.standard()).read(new SourceFile("plan.odt", Format.ODT, bytes)));
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason()).isNotNull();
    }
  }

  private static String refused(byte[] bytes) {
    UnreadableDocumentException[] refusal = new UnreadableDocumentException[1];
    assertThatThrownBy(() -> Extractor.standard().read(Extractor.load("plan.odt", bytes)))
        .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> refusal[0] = e);
    return refusal[0].reason().key() + " " + refusal[0].arguments();
  }
}
