package se.handlingsplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.RichText;
import se.handlingsplan.render.pdf.Letters.Letter;
import se.handlingsplan.theme.Typeface;

final class LineBreakerTest {
  @Test
  void aLineEndsAtASpaceAndKeepsIt() throws Exception {
    assertThat(lines("Alla ska med", "Alla ska")).containsExactly("Alla ska ", "med");
  }

  @Test
  void aLineEndsAfterAHyphenOrSlashBetweenLetters() throws Exception {
    assertThat(lines("språk/kompetens", "kompetens")).containsExactly("språk/\u00AD", "kompetens");
    assertThat(lines("EU-projektet", "projektet")).containsExactly("EU-\u00AD", "projektet");
  }

  @Test
  void datesAndShortBeginningsStayWhole() throws Exception {
    assertThat(lines("den 2026-12-31", "2026-12-31")).containsExactly("den ", "2026-12-31");
    assertThat(lines("vår e-post", "vår e-p")).containsExactly("vår ", "e-post");
  }

  @Test
  void noLineEndsAtANoBreakSpace() throws Exception {
    assertThat(lines("om 20\u00A0kvinnor", "om 20 kvin")).containsExactly("om ", "20\u00A0kvinnor");
  }

  @Test
  void aLongAddressIsDividedAtItsSeams() throws Exception {
    assertThat(lines("namn@kronoberg.example", "namn@kronoberg"))
        .containsExactly("namn@\u00AD", "kronoberg.\u00AD", "example");
  }

  @Test
  void aLongWordIsDividedByForce() throws Exception {
    assertThat(lines("aaaaaaaa", "aaa")).containsExactly("aaa\u00AD", "aaa\u00AD", "aa");
  }

  @Test
  void aLineBreakReadsAsASpace() throws Exception {
    assertThat(lines("ett\ntvå", "ett två tre")).containsExactly("ett ", "två");
  }

  @Test
  void aLongWordIsDividedWhereItsPartsMeet() throws Exception {
    assertThat(lines("Arbetsmarknadsintroduktionsprogrammet", "Arbetsmarknadsintroduktion"))
        .containsExactly("Arbetsmarknadsintroduk\u00AD", "tionsprogrammet");
  }

  @Test
  void aWordIsDividedToFillALineOnlyWhereThatIsAskedFor() throws Exception {
    String text = "och sysselsättning";
    assertThat(lines(text, "och sysselsättni", Setting.Lines.FULL))
        .containsExactly("och sysselsätt\u00AD", "ning");
    assertThat(lines(text, "och sysselsättni", Setting.Lines.RAGGED))
        .containsExactly("och ", "sysselsättning");
  }

  @Test
  void theLinesOfAHeadingAreAboutAsLong() throws Exception {
    assertThat(lines("Plan för äldres vård 2024", "Plan för äldres vård", Setting.Lines.EVEN))
        .containsExactly("Plan för äldres ", "vård 2024");
    assertThat(lines("Plan för vård", "Plan för äldres vård", Setting.Lines.EVEN))
        .containsExactly("Plan för vård");
  }

  /** Broken to the width of a sample, as they are read; a soft hyphen is where a word goes on. */
  private static List<String> lines(String text, String sample) throws Exception {
    return lines(text, sample, Setting.Lines.RAGGED);
  }

  private static List<String> lines(String text, String sample, Setting.Lines look)
      throws Exception {
    Fonts fonts = new Fonts(Typeface.standard());
    Setting setting = Setting.body();
    double width = fonts.of(FontStyle.REGULAR).width(sample, setting.size());
    List<Letter> letters =
        Letters.of(RichText.of(text), List.of(new Owner.Decoration()), setting, fonts);
    return LineBreaker.lines(letters, width, look, fonts).stream()
        .map(LineBreakerTest::text)
        .toList();
  }

  private static String text(List<Letter> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(letter -> text.appendCodePoint(letter.meant()));
    return text.toString();
  }
}
