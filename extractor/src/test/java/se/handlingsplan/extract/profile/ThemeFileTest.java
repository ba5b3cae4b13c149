package se.handlingsplan.extract.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handlingsplan.extract.profile.ProfileException.Problem;
import se.handlingsplan.theme.Colour;
import se.handlingsplan.theme.Logo;
import se.handlingsplan.theme.Palette;
import se.handlingsplan.theme.Theme;

class ThemeFileTest {
  private static final Path FONTS =
      Path.of("../renderer/src/main/resources/se/handlingsplan/render/pdf/fonts");

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    byte[] font = Files.readAllBytes(FONTS.resolve("SourceSans3-Regular.ttf"));
    Files.write(folder.resolve("hel.ttf"), font);
    Files.write(folder.resolve("halv.ttf"), Arrays.copyOf(font, font.length / 2));
    Files.writeString(folder.resolve("text.ttf"), "inget typsnitt alls");
    Files.writeString(folder.resolve("cff.otf"), "OTTO och resten av filen");
    Files.write(folder.resolve("låst.ttf"), withRights(font, 0x0002));
    Files.write(folder.resolve("helt.ttf"), withRights(font, 0x0100));
    Files.write(folder.resolve("redigerbar.ttf"), withRights(font, 0x0008));
    Files.write(folder.resolve("logo.png"), picture("png", 200, 100));
    Files.write(folder.resolve("logo.jpg"), picture("jpeg", 200, 100));
    Files.write(folder.resolve("logo.gif"), picture("gif", 20, 10));
    Files.write(folder.resolve("bred.png"), picture("png", 3001, 1));
    Files.write(folder.resolve("stor.png"), new byte[1_000_001]);
    byte[] png = picture("png", 200, 100);
    Files.write(folder.resolve("avbruten.png"), Arrays.copyOf(png, 60));
  }

  @Test
  void everyFieldCounts() throws Exception {
    Theme theme =
        read(
            """
            colours: {heading: "#123456", shade: "#FFFFFF"}
            font: {name: Calibri, regular: hel.ttf, bold: redigerbar.ttf}
            logo: {file: logo.png, alt: Exempel kommun, width: 45}
            """);

    assertThat(theme.palette().heading()).isEqualTo(new Colour(0x12, 0x34, 0x56));
    assertThat(theme.palette().text()).isEqualTo(Palette.neutral().text());
    assertThat(theme.typeface().name()).contains("Calibri");
    assertThat(theme.typeface().files().orElseThrow().styles())
        .extracting(file -> file.name())
        .containsExactly("hel.ttf", "redigerbar.ttf", "hel.ttf", "hel.ttf");
    Logo logo = theme.logo().orElseThrow();
    assertThat(logo.alternative()).isEqualTo("Exempel kommun");
    assertThat(logo.printedWidth()).isEqualTo(45);
    assertThat(logo.printedHeight()).isEqualTo(22.5);
  }

  @Test
  void whatIsLeftOutIsNeutral() throws Exception {
    assertThat(read("colours:\nfont:\nlogo:\n")).isEqualTo(Theme.neutral());
  }

  @Test
  void aLogoWithoutWidthSuitsTheHeadOfAPage() throws Exception {
    Logo logo = read("logo: {file: logo.jpg, alt: A}").logo().orElseThrow();

    assertThat(logo.kind()).isEqualTo(Logo.Kind.JPEG);
    assertThat(logo.printedHeight()).isEqualTo(16);
    assertThat(logo.printedWidth()).isEqualTo(32);
  }

  @Test
  void theExampleIsRight() throws Exception {
    Path example = Path.of("../samples/tema-exempel.yaml");

    assertThat(ThemeFile.read(example, "tema").logo()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colors: {}|UNKNOWN_FIELD|colors",
        "colours: {hading: \"#000000\"}|UNKNOWN_FIELD|colours.hading",
        "colours: {text: röd}|BAD_COLOUR|röd",
        "colours: {text: \"#12345\"}|BAD_COLOUR|#12345",
        "colours: {text: \"#999999\"}|FAINT|paper",
        "colours: {heading: \"#767676\"}|FAINT|shade",
        "colours: svart|NOT_FIELDS|colours",
        "font: {bold: hel.ttf}|MISSING_FIELD|font.regular",
        "font: {regular: borta.ttf}|NO_FILE|borta.ttf",
        "font: {regular: halv.ttf}|BAD_FONT|halv.ttf",
        "font: {regular: text.ttf}|BAD_FONT|text.ttf",
        "font: {regular: cff.otf}|OTHER_FONT|OpenType CFF",
        "font: {regular: låst.ttf}|FORBIDDEN_FONT|låst.ttf",
        "font: {regular: helt.ttf}|FORBIDDEN_FONT|helt.ttf",
        "font: {name: }|MISSING_FIELD|font.name",
        "logo: {file: logo.png}|MISSING_FIELD|logo.alt",
        "logo: {file: logo.png, alt: ' '}|MISSING_FIELD|logo.alt",
        "logo: {alt: A}|MISSING_FIELD|logo.file",
        "logo: {file: borta.png, alt: A}|NO_FILE|borta.png",
        "logo: {file: ., alt: A}|NO_FILE|logo.file",
        "logo: {file: text.ttf, alt: A}|BAD_PICTURE|text.ttf",
        "logo: {file: logo.gif, alt: A}|BAD_PICTURE|logo.gif",
        "logo: {file: avbruten.png, alt: A}|BAD_PICTURE|avbruten.png",
        "logo: {file: stor.png, alt: A}|BIG_FILE|stor.png",
        "logo: {file: bred.png, alt: A}|BIG_PICTURE|bred.png",
        "logo: {file: logo.png, alt: A, width: 45 mm}|BAD_LENGTH|45 mm",
        "logo: {file: logo.png, alt: A, width: 200}|BAD_LENGTH|200",
        "logo: {file: logo.png, alt: A, width: 90}|TALL_PICTURE|45",
        "- a|BAD_YAML|tema",
        "a: [|BAD_YAML|tema"
      })
  void everyFaultIsTold(String yaml, Problem problem, String about) throws Exception {
    ProfileException fault = fault("\n" + yaml);

    assertThat(fault.faults()).hasSize(1);
    assertThat(fault.problem()).isEqualTo(problem);
    assertThat(fault.arguments()).first().isEqualTo("tema");
    assertThat(fault.arguments()).contains(about);
    if (problem != Problem.BAD_YAML && problem != Problem.MISSING_FIELD) {
      assertThat(fault.faults().getFirst().line()).isEqualTo(2);
    }
  }

  @Test
  void aColourWithoutQuotationMarksIsAComment() throws Exception {
    ProfileException fault = fault("colours:\n  text: #1A1A1A\n");

    assertThat(fault.problem()).isEqualTo(Problem.BAD_COLOUR);
    assertThat(fault.faults().getFirst().line()).isEqualTo(2);
  }

  @Test
  void allFaultsAreToldInTheOrderOfTheFile() throws Exception {
    ProfileException fault =
        fault("logo: {file: borta.png}\ncolours:\n  text: röd\n  link: blå\nfärger: {}\n");

    assertThat(fault.faults()).extracting(ProfileFault::line).containsExactly(1, 1, 3, 4, 5);
  }

  @Test
  void contrastIsToldWithItsFigure() throws Exception {
    assertThat(fault("colours: {quiet: \"#888888\"}").arguments())
        .containsExactly("tema", "quiet", "paper", "3.5:1");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    ProfileException fault =
        catchThrowableOfType(
            ProfileException.class, () -> ThemeFile.read(folder.resolve("x.yaml"), "x.yaml"));

    assertThat(fault.problem()).isEqualTo(Problem.NOT_READ);
  }

  private ProfileException fault(String yaml) {
    return catchThrowableOfType(ProfileException.class, () -> read(yaml));
  }

  private Theme read(String yaml) throws IOException, ProfileException {
    return ThemeFile.read(Files.writeString(folder.resolve("tema.yaml"), yaml), "tema");
  }

  private static byte[] picture(String kind, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
    return out.toByteArray();
  }

  /** The font with another statement of what it may be used for. */
  private static byte[] withRights(byte[] font, int rights) {
    byte[] copy = font.clone();
    ByteBuffer file = ByteBuffer.wrap(copy);
    for (int entry = 12; ; entry += 16) {
      if (new String(copy, entry, 4, StandardCharsets.ISO_8859_1).equals("OS/2")) {
        file.putShort(file.getInt(entry + 8) + 8, (short) rights);
        return copy;
      }
    }
  }
}
