package se.handlingsplan.render.gate.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.gate.FaultGroup;
import se.handlingsplan.render.gate.Spot;
import se.handlingsplan.render.gate.UnexaminedException;
import se.handlingsplan.render.gate.Verdict;

class PdfGateTest {
  @Test
  void aPlainFileIsNeitherTaggedNorArchival() throws Exception {
    Verdict verdict = new PdfGate(Optional.empty()).examine(plain("Dokument1", 1));

    assertThat(verdict.passed()).isFalse();
    assertThat(verdict.standards()).containsExactly("PDF/UA-1");
    assertThat(ids(verdict))
        .contains("pdf.untagged", "pdf.font-embedded", "pdf.not-archival", "pdf.poor-title")
        // Where there are no tags, no piece has any: said once.
        .doesNotContain("pdf.untagged-content", "pdf.no-bookmarks", "pdf.no-text");
  }

  @Test
  void aLevelCanBeDemanded() throws Exception {
    Verdict verdict = new PdfGate(Optional.of("3a")).examine(plain("Handlingsplan 2026", 1));

    assertThat(verdict.standards()).containsExactly("PDF/UA-1", "PDF/A-3a");
    assertThat(ids(verdict)).contains("pdf.metadata").doesNotContain("pdf.not-archival");
  }

  @Test
  void whatTwoStandardsAskIsToldOnceWithItsPage() throws Exception {
    Verdict verdict = new PdfGate(Optional.of("3a")).examine(plain("Handlingsplan 2026", 2));

    FaultGroup fonts =
        verdict.groups().stream()
            .filter(group -> group.requirement().id().equals("pdf.font-embedded"))
            .findFirst()
            .orElseThrow();
    assertThat(fonts.references()).containsExactly("PDF/UA-1 7.21.4.1-1", "PDF/A-3a 6.2.11.4.1-1");
    assertThat(fonts.first()).contains(new Spot.Page(1, ""));
  }

  @Test
  void aLongFileNeedsBookmarks() throws Exception {
    PdfGate gate = new PdfGate(Optional.empty());
    assertThat(ids(gate.examine(plain("Handlingsplan 2026", 21)))).contains("pdf.no-bookmarks");
    assertThat(ids(gate.examine(plain("Handlingsplan 2026", 20))))
        .doesNotContain("pdf.no-bookmarks");
  }

  @Test
  void whatIsNoPdfIsNotExamined() {
    byte[] nothing = "%PDF-1.7 och sedan inget".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new PdfGate(Optional.empty()).examine(nothing))
        .isInstanceOf(UnexaminedException.class);
  }

  @Test
  void aTurkishMachineFindsTheSame() throws Exception {
    List<String> found = ids(new PdfGate(Optional.of("3a")).examine(plain("Plan 2026", 1)));
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      assertThat(ids(new PdfGate(Optional.of("3a")).examine(plain("Plan 2026", 1))))
          .isEqualTo(found);
      assertThat(Locale.getDefault()).isEqualTo(Locale.of("tr", "TR"));
    } finally {
      Locale.setDefault(machine);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_1_A", "PDFA_2_A", "PDFA_3_A"})
  void everyRuleOfTheStandardsIsExplained(PDFAFlavour flavour) {
    ValidationProfile profile =
        Profiles.getVeraProfileDirectory().getValidationProfileByFlavour(flavour);
    for (Rule rule : profile.getRules()) {
      String id = rule.getRuleId().getClause() + "-" + rule.getRuleId().getTestNumber();
      String topic = Topics.of(flavour, id);
      assertThat(topic).as("%s %s", flavour, id).isNotEqualTo(Topics.OTHER);
      hasWords("gate.pdf." + topic);
    }
  }

  @Test
  void aRuleWithoutTopicIsCited() {
    assertThat(Topics.of(PDFAFlavour.PDFA_4, "6.1.2-1")).isEqualTo(Topics.OTHER);
    hasWords("gate.pdf." + Topics.OTHER);
  }

  @ParameterizedTest
  @EnumSource(PdfRule.class)
  void everyNeedHasWords(PdfRule rule) {
    hasWords(rule.requirement().words());
  }

  private static void hasWords(String words) {
    for (String language : List.of("sv", "en")) {
      Messages messages = Messages.of(Locale.of(language));
      for (String part : List.of(".what", ".why", ".action")) {
        assertThat(messages.has(words + part)).as(words + part).isTrue();
      }
    }
  }

  private static List<String> ids(Verdict verdict) {
    return verdict.groups().stream().map(group -> group.requirement().id()).toList();
  }

  private static byte[] plain(String title, int pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter.getInstance(document, out);
    document.open();
    document.addTitle(title);
    for (int i = 0; i < pages; i++) {
      document.newPage();
      document.add(new Paragraph("Utan taggar"));
    }
    document.close();
    return out.toByteArray();
  }
}
