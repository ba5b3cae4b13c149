package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Source;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.plan.Section;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanJson;

/** That nothing which is removed from a plan is left in any part of any file. */
class PublicTest {
  private static final String DETAILS =
      "hemlig.personsson@exempel.se, 070-123 45 67, 850312-2395 Hemlig Personsson";

  /** In small letters and without spaces and dashes, as {@link #plain} makes texts. */
  private static final List<String> SECRETS =
      List.of("personsson", "hemlig", "701234567", "8503122395");

  @TempDir private Path folder;
  private Path plan = Path.of("");

  @BeforeEach
  void aPlanWithDetailsInEveryField() throws IOException {
    plan = folder.resolve("plan.json");
    Files.writeString(plan, PlanJson.write(document(), Messages.of(Locale.of("sv"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"official", "accessible"})
  void noFormatHasThemInAnyPart(String layout) throws IOException {
    Path out = folder.resolve("ut");

    var outcome =
        Terminal.run(
            "render",
            plan.toString(),
            "--public",
            "--contact",
            "registrator@exempel.se",
            "--layout",
            layout,
            "--format",
            "pdf,docx,html,fragment,md,xlsx,csv",
            "-o",
            out.toString());

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("E-postadresser i texten: ", "Personnummer i texten: ");
    Map<String, String> parts = parts(out);
    assertThat(parts).hasSizeGreaterThan(30);
    assertThat(leaks(parts)).isEmpty();
    assertThat(String.join("", parts.values()))
        .contains("registrator@exempel.se", "[epostadressborttagen]", "[namnborttaget]");
  }

  @Test
  void nextYearsPlanAndItsReportHaveNoneOfThem() throws IOException {
    Path out = folder.resolve("ut");

    var outcome =
        Terminal.run(
            "migrate", plan.toString(), "--public", "--year", "2027", "-o", out.toString());

    assertThat(outcome.code()).as(outcome.err()).isZero();
    Map<String, String> parts = parts(out);
    assertThat(parts.keySet()).anyMatch(name -> name.endsWith("rapport.html"));
    assertThat(leaks(parts)).isEmpty();
  }

  @Test
  void theSearchFindsThemWhereTheyAreLeft() throws IOException {
    Path out = folder.resolve("ut");

    Terminal.run(
        "render", plan.toString(), "--format", "pdf,docx,html,xlsx,csv,md", "-o", out.toString());

    assertThat(leaks(parts(out)))
        .anyMatch(leak -> leak.contains("plan.pdf text"))
        .anyMatch(leak -> leak.contains("plan.pdf object"))
        .anyMatch(leak -> leak.contains("word/document.xml"))
        .anyMatch(leak -> leak.contains("customXml"))
        .anyMatch(leak -> leak.contains("plan.html"))
        .anyMatch(leak -> leak.contains("xl/"))
        .anyMatch(leak -> leak.contains("plan.csv"))
        .anyMatch(leak -> leak.contains("plan.md"));
  }

  @Test
  void aContactOfOnesOwnNeedsTheRest() {
    var outcome =
        Terminal.run(
            "render",
            plan.toString(),
            "--contact",
            "info@exempel.se",
            "-o",
            folder.resolve("plan.html").toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("--public");
  }

  private static List<String> leaks(Map<String, String> parts) {
    return parts.entrySet().stream()
        .flatMap(
            part ->
                SECRETS.stream()
                    .filter(secret -> part.getValue().contains(secret))
                    .map(secret -> part.getKey() + ": " + secret))
        .toList();
  }

  /** All texts of all files, by the file and the place in it. */
  private static Map<String, String> parts(Path folder) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      parts.put(name, plain(bytes));
      if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
        zip(name, bytes, parts);
      } else if (name.endsWith(".pdf")) {
        pdf(name, bytes, parts);
      }
    }
    return parts;
  }

  private static void zip(String name, byte[] bytes, Map<String, String> parts) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        parts.put(name + " " + entry.getName(), plain(part));
        String text = new String(part, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        parts.put(name + " text of " + entry.getName(), plain(text));
      }
    }
  }

  private static void pdf(String name, byte[] bytes, Map<String, String> parts) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      parts.put(name + " text", plain(new PDFTextStripper().getText(document)));
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        if (object != null) {
          StringBuilder text = new StringBuilder();
          strings(object, text);
          parts.put(name + " object " + key.getNumber(), plain(text.toString()));
        }
      }
    }
  }

  private static void strings(COSBase object, StringBuilder text) throws IOException {
    switch (object) {
      case COSString string -> text.append(string.getString()).append('\n');
      case COSArray array -> {
        for (COSBase each : array) {
          strings(each, text);
        }
      }
      case COSStream stream -> {
        text.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
        dictionary(stream, text);
      }
      case COSDictionary dictionary -> dictionary(dictionary, text);
      default -> {}
    }
  }

  private static void dictionary(COSDictionary dictionary, StringBuilder text) throws IOException {
    for (COSBase each : dictionary.getValues()) {
      strings(each, text);
    }
  }

  private static String plain(byte[] bytes) {
    return plain(new String(bytes, StandardCharsets.UTF_8));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\u00AD-]+", "");
  }

  private static PlanDocument document() {
    return new PlanDocument(
        Optional.of(
            new Source(
                "Plan hemlig.personsson@exempel.se.docx",
                "application/pdf",
                "0".repeat(64),
                OptionalInt.of(2))),
        plan(),
        List.of(
            new SetAside(DETAILS, SetAside.Reason.RUNNING_HEADER, Provenance.none()),
            new SetAside("Hemlig kommentar", SetAside.Reason.COMMENT, Provenance.none())),
        List.of(Notice.of(Notice.Code.UNKNOWN_COLUMN, DETAILS)),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Phrase phrase(String text) {
    return new Phrase(
        text + " " + DETAILS, Provenance.at("ange-" + "hemlig.personsson@exempel.se"));
  }

  /** An address over two runs, one of them a link. */
  private static Passage passage(String text) {
    RichText divided =
        new RichText(
            List.of(
                Run.plain(text + " hemlig."),
                new Run(
                    "personsson@exempel.se",
                    true,
                    false,
                    Optional.of("mailto:hemlig.personsson%40exempel.se")),
                Run.plain(" eller "),
                new Run("ring", false, false, Optional.of("tel:+46-70-1234567"))));
    Block list =
        new Block.ListBlock(
            false,
            List.of(
                new Block.ListBlock.Item(
                    "", List.of(new Block.Paragraph(RichText.of(DETAILS), Provenance.none())))),
            Provenance.none());
    return new Passage(
        List.of(new Block.Paragraph(divided, Provenance.none()), list), Provenance.none());
  }

  private static Plan plan() {
    return new Plan(
        Optional.of(phrase("Handlingsplan 2026")),
        Plan.Kind.ANNUAL,
        OptionalInt.of(2026),
        Optional.of(new Plan.PlanDate(LocalDate.of(2026, 1, 7), phrase("7 januari 2026"))),
        Optional.of(phrase("Alla ska med")),
        Optional.of(
            new Agreement(
                phrase("Överenskommelse"),
                Optional.of("ÖK " + DETAILS),
                Optional.of("Kronobergs län " + DETAILS),
                Optional.empty())),
        List.of(
            new Section(Optional.of(phrase("Inledning")), passage("Så arbetar vi")),
            new Section(Optional.of(Phrase.of("Kontaktpersoner")), passage("Hemlig avdelning"))),
        List.of(phrase("Ett mål")),
        List.of(
            new PolicyArea(
                "omrade-hemlig-personsson-exempel-se",
                phrase("Hälsa"),
                List.of(phrase("Delmål")),
                List.of(phrase("Inriktning")),
                List.of(
                    new CollaborationArea(
                        "sam-hemlig-personsson",
                        phrase("Förebygga"),
                        Optional.of(CollaborationArea.Priority.PRIORITIZED),
                        new Entry.Unclear<>(passage("Kommunen")),
                        new Entry.Unclear<>(passage("Följs upp")),
                        List.of(measure()))),
                new PolicyArea.FollowUpMethods(
                    List.of(phrase("Antal")), List.of(phrase("Enkät"))))),
        Optional.of(
            new Contact(
                passage("Samordnare Hemlig Personsson"),
                Optional.of("Hemlig Personsson"),
                Optional.of("samordnare"),
                Optional.of("070-123 45 67"),
                Optional.of("hemlig.personsson@exempel.se"))),
        List.of(phrase("En rest")));
  }

  private static Measure measure() {
    Map<String, Passage> extra = new LinkedHashMap<>();
    extra.put("Kontaktperson", Passage.of("Hemlig Annan, hemlig.annan@exempel.se"));
    extra.put("Kostnad " + DETAILS, passage("5 tkr"));
    return new Measure(
        "skill-up-hemlig-personsson",
        passage("Skill up"),
        Optional.of(passage("Beskrivning")),
        new Entry.Understood<>(
            passage("2026–2027"),
            new Period(
                Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2027, 12, 31)))),
        new Entry.Understood<>(
            passage("Växjö kommun"),
            new Responsibility(List.of(new Actor("Växjö " + DETAILS, Actor.Role.LEAD)))),
        new Entry.Understood<>(
            passage("Uppföljning"),
            new FollowUp(
                Optional.of("Bakgrund " + DETAILS),
                List.of(),
                List.of("Antal " + DETAILS),
                List.of(new FollowUp.Reporting("ASK " + DETAILS, Optional.of(DETAILS))))),
        Optional.empty(),
        extra,
        Provenance.at("skill-up-hemlig-personsson/title"));
  }
}
