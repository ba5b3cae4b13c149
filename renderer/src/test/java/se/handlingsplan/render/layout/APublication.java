package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.layout.Publication.TableLook;

/** Publications to write in tests: a whole plan in small, or blocks of one's own. */
public final class APublication {
  public static final String PLAN_JSON =
      "{\"schemaVersion\":1,\"plan\":{\"title\":\"Åtgärder & \\\"mål\\\" </script> <!-- ]]> 😀\"}}";

  private APublication() {}

  /** An action plan with all that one may hold. */
  public static Publication whole() {
    return new Publication(
        "Handlingsplan 2026 – SÖK Kronoberg",
        "Insatser inom mottagande, etablering och integration i Kronobergs län 2026.",
        "sv-SE",
        List.of(
            heading(1, "Strategisk överenskommelse för Kronobergs län 2019–2025 (SÖK)"),
            heading(2, "Handlingsplan 2026"),
            paragraph("Planen beslutas av Forum SÖK och följs upp två gånger om året."),
            heading(3, "Insatser inom prioriterade samverkansområden"),
            heading(4, "Arbetsmarknad/kompetens"),
            measures(),
            heading(4, "Övriga samverkansområden: Hälsa"),
            bullets(
                "ovriga",
                "Samhällsguidning med familjefokus – Växjö kommun",
                "Mottagningssamtal (MOS) – Region Kronoberg",
                "Basutbildning för kommunikatörer – Länsstyrelsen"),
            heading(4, "Så arbetar vi"),
            nestedSteps(),
            heading(3, "Kontakt"),
            contact()),
        Map.of("table/arbetsmarknad", look()),
        Edition.plain().draft("Utkast").numbered("403-123456-2026"),
        PLAN_JSON);
  }

  public static Publication with(Block... blocks) {
    return with(PLAN_JSON, blocks);
  }

  public static Publication with(String planJson, Block... blocks) {
    return new Publication(
        "Handlingsplan",
        "En plan.",
        "sv-SE",
        List.of(blocks),
        Map.of(),
        Edition.plain().standing(),
        planJson);
  }

  public static Block heading(int level, String text) {
    return new Block.Heading(level, RichText.of(text), Provenance.none());
  }

  public static Block paragraph(String text) {
    return new Block.Paragraph(RichText.of(text), Provenance.none());
  }

  public static Block paragraph(Run... runs) {
    return new Block.Paragraph(new RichText(List.of(runs)), Provenance.none());
  }

  public static Run bold(String text) {
    return new Run(text, true, false, Optional.empty());
  }

  public static Run link(String text, String address) {
    return new Run(text, false, false, Optional.of(address));
  }

  public static Block list(boolean ordered, Block.ListBlock.Item... items) {
    return new Block.ListBlock(ordered, List.of(items), Provenance.none());
  }

  public static Block.ListBlock.Item item(String label, Block... blocks) {
    return new Block.ListBlock.Item(label, List.of(blocks));
  }

  /** A table without spans whose first row is its heading. */
  public static Block.Table table(List<List<String>> rows) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        cells.add(cell(row, column, 1, Provenance.none(), paragraph(rows.get(row).get(column))));
      }
    }
    return new Block.Table(rows.size(), rows.getFirst().size(), 1, cells, Provenance.none());
  }

  public static Cell cell(int row, int column, int rowSpan, Provenance at, Block... blocks) {
    return new Cell(row, column, rowSpan, 1, List.of(blocks), at);
  }

  private static TableLook look() {
    return new TableLook(
        List.of(0.18, 0.18, 0.32, 0.32),
        "Insatser för arbetsmarknad och kompetens, med ansvar och uppföljning");
  }

  private static Block bullets(String path, String... texts) {
    return new Block.ListBlock(
        false,
        Arrays.stream(texts).map(text -> item("•", paragraph(text))).toList(),
        Provenance.at(path));
  }

  private static Block nestedSteps() {
    return list(
        true,
        item(
            "1.",
            paragraph("Beredningsgruppen sammanställer planen."),
            list(
                true,
                item("a.", paragraph("Parterna lämnar underlag.")),
                item("b.", paragraph("Underlaget granskas.")))),
        item("2.", paragraph("Styrgruppen beslutar."), paragraph("Beslutet publiceras.")),
        item(
            "3.",
            paragraph("Forum SÖK följer upp."),
            list(false, item("•", paragraph("Två gånger om året")))));
  }

  private static Block contact() {
    return paragraph(
        Run.plain("Samordnare: Funktionsbrevlådan, "),
        link("integration@exempel.se", "mailto:integration@exempel.se"),
        Run.plain("\nTelefon: 010-223 70 00"));
  }

  private static Block measures() {
    List<Cell> cells = new ArrayList<>();
    String[] headings = {
      "Samverkansområden", "Insatser/uppdrag", "Ansvar och genomförande", "Uppföljning"
    };
    for (int column = 0; column < headings.length; column++) {
      cells.add(cell(0, column, 1, Provenance.none(), paragraph(headings[column])));
    }
    cells.add(
        cell(
            1,
            0,
            2,
            Provenance.at("utbilda-1a2b3c/name"),
            paragraph(
                "Förstärka insatser för nyanlända så att fler utbildar/vidareutbildar sig eller"
                    + " kommer i arbete.")));
    cells.addAll(
        measure(
            1,
            "skill-up-3f2a91",
            "Skill up - språk och yrkeskompetens",
            "2024-08-01 – 2025-06-30",
            List.of(
                paragraph(
                    "Bedrivs av Älmhults kommun med syfte att höja språkkompetenser samt kännedom"
                        + " om arbetsliv och vilka yrken som finns. I grupper presenteras och"
                        + " diskuteras varje vecka ett arbetsområde, därutöver allmän"
                        + " samhällsinformation och studiebesök."),
                paragraph(
                    "Verksamheten bedrivs på olika platser, bland annat Familjecentralen och"
                        + " kommunhuset. Samverkan sker med civilsamhället, Studieförbundet"
                        + " Vuxenskolan.")),
            List.of(
                paragraph(
                    "Älmhult ansvarar för genomförande och uppföljning av projektet. ASK"
                        + " rapporterar utifrån utveckling och resultat på Forum SÖK."),
                paragraph(bold("Bakgrund")),
                paragraph(
                    "Försörjningsstödstagare med språkutvecklingsbehov som därför är svåra att"
                        + " matcha mot arbete och studier."),
                paragraph(bold("Målsättning: "), Run.plain("40 deltagare (20 kvinnor och 20 män)")),
                paragraph(bold("Indikatorer")),
                list(
                    false,
                    item("•", paragraph("Antal deltagare")),
                    item("•", paragraph("Deltagarnas upplevelse av egen progression"))))));
    cells.addAll(
        measure(
            2,
            "skruvas-77ab01",
            "SKRUVAS",
            "2024-09-02 – 2026-12-31",
            List.of(
                paragraph(
                    "Åtta kommuner i Kronobergs län samverkar kring unga som varken arbetar eller"
                        + " studerar. Fokus är på samordningen mellan skola, KAA och"
                        + " arbetsmarknadsverksamheterna och socialtjänsten för att bättre och"
                        + " tidigare fånga upp unga och deras behov i kritiska övergångar, mellan"
                        + " skolstadier och efter skolslut.")),
            List.of(
                paragraph("ASK rapporterar utifrån utveckling och resultat på Forum SÖK"),
                paragraph(bold("Målsättning: "), Run.plain("660 deltagare")))));
    cells.add(
        cell(
            3,
            0,
            1,
            Provenance.at("dialog-9c8d7e/name"),
            paragraph(
                "Utveckla dialogen med arbetsgivare, såväl privata som offentliga, för att fler"
                    + " ska rekrytera nyanlända.")));
    cells.addAll(
        measure(
            3,
            "handslaget-c0ffee",
            "Handslaget Kronoberg",
            "2024-09-02 – 2026-08-31",
            List.of(
                paragraph(
                    "Sju kommuner i Kronobergs län samverkar tillsammans med IF Metall i projektet"
                        + " ”Handslaget Kronoberg” som tillför arbetsgivare och arbetstagare"
                        + " insatser som språkträning, träning i sociala koder, kunskap kring"
                        + " arbetsmarknadens krav och regler.")),
            List.of()));
    return new Block.Table(4, 4, 1, cells, Provenance.at("table/arbetsmarknad"));
  }

  private static List<Cell> measure(
      int row,
      String id,
      String title,
      String period,
      List<Block> responsibility,
      List<Block> followUp) {
    return List.of(
        cell(
            row,
            1,
            1,
            Provenance.at(id + "/title"),
            paragraph(bold(title)),
            new Block.Paragraph(RichText.of(period), Provenance.at(id + "/period"))),
        new Cell(row, 2, 1, 1, responsibility, Provenance.at(id + "/responsibility")),
        new Cell(row, 3, 1, 1, followUp, Provenance.at(id + "/followUp")));
  }
}
