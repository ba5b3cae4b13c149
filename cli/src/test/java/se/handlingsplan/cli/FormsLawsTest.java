package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.change.Answers;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.form.Collected;
import se.handlingsplan.form.PartyForm;
import se.handlingsplan.form.Returns;
import se.handlingsplan.form.Submission;
import se.handlingsplan.job.Forms;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanJson;

/** What holds for every plan whose forms are sent out and come back. */
class FormsLawsTest {
  private static final int PLANS = Integer.getInteger("laws.plans", 10);
  private static final int FORMS = Integer.getInteger("laws.plans", 40);
  private static final Messages SWEDISH = Messages.of(Locale.of("sv"));
  private static final Messages ENGLISH = Messages.of(Locale.of("en"));

  static LongStream plans() {
    return LongStream.range(0, PLANS);
  }

  static LongStream spoiltForms() {
    return LongStream.range(0, FORMS);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void formsInWhichNobodyHasWrittenChangeNothing(long seed) {
    ReadPlan plan = plan(seed);
    Messages words = seed % 3 == 0 ? ENGLISH : SWEDISH;
    Forms forms = new Forms(plan);
    List<Submission> back = new ArrayList<>();
    for (PartyForm form : forms.of(List.of("Tingsryds kommun"), Optional.empty())) {
      back.add(read(forms, "a.docx", forms.word(form, words)));
      back.add(read(forms, "a.xlsx", forms.sheet(form, words)));
    }
    Collected collected = forms.collect(plan, back, List.of());

    Returns returns = collected.returns();
    assertThat(returns.received()).hasSameSizeAs(back);
    assertThat(returns)
        .isEqualTo(
            new Returns(returns.received(), List.of(), List.of(), List.of(), List.of(), List.of()));
    assertThat(collected.plan()).isEqualTo(plan.document().plan());
    assertThat(collected.rollover()).isEqualTo(plan.document().rollover());
  }

  @Test
  void aTextThatNoCellCanHoldStaysAsItIs() {
    ReadPlan read = Samples.load(Samples.WORD_2025);
    Plan plan = withLongFollowUp(read.document().plan());
    ReadPlan longer = new ReadPlan(PlanDocument.of(plan), read.profile());
    Forms forms = new Forms(longer);
    List<Submission> back =
        forms.of(List.of(), Optional.empty()).stream()
            .map(form -> read(forms, "a.xlsx", forms.sheet(form, SWEDISH)))
            .toList();
    Collected collected = forms.collect(longer, back, List.of());

    assertThat(collected.plan()).isEqualTo(plan);
    assertThat(collected.returns().edits()).isEmpty();
    assertThat(collected.returns().missing()).isEmpty();
    assertThat(collected.returns().leftovers()).isEmpty();
  }

  /** Else the plan's long text would give way to the notice and what was added to it. */
  @Test
  void whatIsTypedWhereATextWasTooLongForItsCellIsTold() throws Exception {
    ReadPlan read = Samples.load(Samples.WORD_2025);
    Plan plan = withLongFollowUp(read.document().plan());
    ReadPlan longer = new ReadPlan(PlanDocument.of(plan), read.profile());
    Forms forms = new Forms(longer);
    PartyForm form = forms.of(List.of(), Optional.empty()).getFirst();
    byte[] typed = typingAfter(SWEDISH.text("form.tooLong"), forms.sheet(form, SWEDISH));
    Collected collected = forms.collect(longer, List.of(read(forms, "a.xlsx", typed)), List.of());

    assertThat(collected.plan()).isEqualTo(plan);
    assertThat(collected.returns().leftovers())
        .extracting(Returns.Leftover::text, Returns.Leftover::about)
        .containsExactly(
            tuple(
                "Vi följer upp med intervjuer.",
                form.measures().getFirst().measure().title().text()));
  }

  @Test
  void aCommentIsToldWithTheMeasureThatItIsAbout() throws Exception {
    ReadPlan plan = Samples.load(Samples.WORD_2025);
    Forms forms = new Forms(plan);
    PartyForm form = forms.of(List.of(), Optional.empty()).getFirst();
    byte[] commented;
    try (XSSFWorkbook book =
            new XSSFWorkbook(new ByteArrayInputStream(forms.sheet(form, SWEDISH)));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.getSheet("Insatser")
          .createDrawingPatriarch()
          .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 4, 1, 6, 4))
          .setString(new XSSFRichTextString("Hela kommunen?"));
      book.write(out);
      commented = out.toByteArray();
    }

    Collected collected = forms.collect(plan, List.of(read(forms, "a.xlsx", commented)), List.of());

    assertThat(collected.returns().leftovers())
        .extracting(Returns.Leftover::text, Returns.Leftover::about, Returns.Leftover::provenance)
        .containsExactly(
            tuple(
                "Hela kommunen?",
                form.measures().getFirst().measure().title().text(),
                Provenance.at("Insatser!E2/comment")));
  }

  private static byte[] typingAfter(String notice, byte[] workbook) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (Cell cell : book.getSheet("Insatser").getRow(1)) {
        if (cell.getStringCellValue().equals(notice)) {
          cell.setCellValue(notice + " Vi följer upp med intervjuer.");
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static Plan withLongFollowUp(Plan plan) {
    Entry<FollowUp> told = new Entry.Unclear<>(Passage.of("Enkät och intervjuer. ".repeat(2000)));
    return plan.withEachCollaborationArea(
        area ->
            area.withMeasures(
                area.measures().stream().map(measure -> measure.withFollowUp(told)).toList()));
  }

  @Test
  void theFormsOfThePublishedPlanChangeNothing() {
    ReadPlan plan = Samples.load(Samples.WORD_2025);
    Forms forms = new Forms(plan);
    List<Submission> back =
        forms.of(List.of(), Optional.empty()).stream()
            .map(form -> read(forms, "a.docx", forms.word(form, SWEDISH)))
            .toList();

    assertThat(forms.collect(plan, back, List.of()).plan()).isEqualTo(plan.document().plan());
  }

  @ParameterizedTest
  @MethodSource("spoiltForms")
  void whateverIsDoneToAWordFormNoWordThatWasTypedIsLost(long seed) {
    Mischief mischief = new Mischief(seed);
    ReadPlan plan = Samples.load(Samples.WORD_2025);
    Forms forms = new Forms(plan);
    List<PartyForm> all = forms.of(List.of(), Optional.empty());
    PartyForm form = all.get((int) (seed % all.size()));
    byte[] spoilt = Publishing.editWord(forms.word(form, SWEDISH), mischief::spoil);

    Collected collected = forms.collect(plan, List.of(read(forms, "a.docx", spoilt)), List.of());

    assertThat(mischief.typed).isNotEmpty();
    String kept = all(collected);
    assertThat(mischief.typed).filteredOn(word -> !kept.contains(word)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("spoiltForms")
  void whateverIsDoneToAWorkbookNoWordThatWasTypedIsLost(long seed) {
    Mischief mischief = new Mischief(seed);
    ReadPlan plan = Samples.load(Samples.WORD_2025);
    Forms forms = new Forms(plan);
    List<PartyForm> all = forms.of(List.of(), Optional.empty());
    PartyForm form = all.get((int) (seed % all.size()));
    byte[] spoilt = mischief.spoilSheet(forms.sheet(form, SWEDISH));

    Collected collected = forms.collect(plan, List.of(read(forms, "a.xlsx", spoilt)), List.of());

    assertThat(mischief.typed).isNotEmpty();
    String kept = all(collected);
    assertThat(mischief.typed).filteredOn(word -> !kept.contains(word)).isEmpty();
  }

  /** All that is kept of what came back. */
  private static String all(Collected collected) {
    return PlanJson.write(
        new PlanDocument(
            Optional.empty(),
            collected.plan(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            collected.rollover(),
            Optional.empty(),
            Optional.of(collected.returns())),
        SWEDISH);
  }

  /** With columns that are called what something else in the forms is called. */
  private static Plan ambiguous(Plan plan) {
    List<String> names = List.of("Beskrivning", "Referens", "Part", "Part:", "Period");
    Map<String, String> renamed = new HashMap<>();
    for (String heading : plan.ownColumns()) {
      renamed.put(heading, names.get(renamed.size() % names.size()));
    }
    return plan.withEachCollaborationArea(
        area ->
            area.withMeasures(
                area.measures().stream()
                    .map(
                        measure -> {
                          Map<String, Passage> extra = new LinkedHashMap<>();
                          measure.extra().forEach((h, text) -> extra.put(renamed.get(h), text));
                          return measure.withExtra(extra);
                        })
                    .toList()));
  }

  private static ReadPlan plan(long seed) {
    Plan plan = seed % 2 == 0 ? PlausiblePlans.of(seed) : ambiguous(PlausiblePlans.of(seed));
    var profile = Samples.load(Samples.WORD_2025).profile();
    if (seed % 2 == 0) {
      return new ReadPlan(PlanDocument.of(plan), profile);
    }
    Rollover rollover = Rollover.of(plan, 2027, profile.vocabulary(), Answers.none());
    return new ReadPlan(
        new PlanDocument(
            Optional.empty(),
            rollover.plan(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.of(rollover),
            Optional.empty()),
        profile);
  }

  private static Submission read(Forms forms, String name, byte[] bytes) {
    try {
      return forms.reader().read(Extractor.standard().read(Extractor.load(name, bytes)));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** What people do to forms, by chance. */
  private static final class Mischief {
    private static final Pattern ROW = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("<w:tbl>.*?</w:tbl>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<w:t [^>]*>[^<]*</w:t>");

    private final Random random;
    private final List<String> typed = new ArrayList<>();

    Mischief(long seed) {
      this.random = new Random(seed);
    }

    private String word() {
      typed.add("skrivet" + (char) ('A' + typed.size()) + "ord");
      return typed.getLast();
    }

    String spoil(String body) {
      String spoilt = body;
      // First what takes away or doubles, for what is typed into it later is not taken away.
      for (int i = random.nextInt(4); i > 0; i--) {
        spoilt =
            switch (random.nextInt(5)) {
              case 0 -> replaced(spoilt, ROW, row -> "");
              case 1 -> replaced(spoilt, ROW, row -> row + row);
              case 2 -> replaced(spoilt, TABLE, table -> "");
              case 3 -> replaced(spoilt, TABLE, table -> table + "<w:p/>" + table);
              default -> shuffledRows(spoilt);
            };
      }
      for (int i = 1 + random.nextInt(8); i > 0; i--) {
        spoilt =
            switch (random.nextInt(7)) {
              case 0 -> before(spoilt, "<w:p>", paragraph());
              case 1 -> before(spoilt, "</w:p>", run());
              case 2 -> before(spoilt, "<w:tr>", newRow());
              case 3 -> before(spoilt, "<w:tbl>", paragraph() + nested());
              case 4 -> replaced(spoilt, TEXT, text -> "<w:t>" + word() + "</w:t>");
              case 5 -> before(spoilt, "<w:sectPr", paragraph());
              default -> before(spoilt, "</w:tc>", nested() + "<w:p/>");
            };
      }
      return spoilt;
    }

    private String run() {
      String run = "<w:r>%s<w:t>" + word() + "</w:t></w:r>";
      String plain = run.formatted("");
      return switch (random.nextInt(7)) {
        case 0 -> run.formatted("<w:rPr><w:strike/></w:rPr>");
        case 1 -> run.formatted("<w:rPr><w:vanish/></w:rPr>");
        case 2 -> "<w:ins w:id=\"900\" w:author=\"Eva\">" + plain + "</w:ins>";
        case 3 -> "<w:hyperlink w:anchor=\"a\">" + plain + "</w:hyperlink>";
        case 4 -> "<w:fldSimple w:instr=\"DATE\">" + plain + "</w:fldSimple>";
        default -> plain;
      };
    }

    private String paragraph() {
      return "<w:p>" + run() + "</w:p>";
    }

    private String cell() {
      return "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>"
          + paragraph()
          + "</w:tc>";
    }

    private String newRow() {
      return "<w:tr>" + cell() + cell() + (random.nextBoolean() ? cell() : "") + "</w:tr>";
    }

    private String nested() {
      return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/>"
          + "</w:tblGrid>"
          + newRow()
          + "</w:tbl>";
    }

    private String before(String body, String tag, String what) {
      List<Integer> places = new ArrayList<>();
      for (int at = body.indexOf(tag); at >= 0; at = body.indexOf(tag, at + 1)) {
        places.add(at);
      }
      int at = places.get(random.nextInt(places.size()));
      return body.substring(0, at) + what + body.substring(at);
    }

    private interface Edit {
      String of(String part);
    }

    private String replaced(String body, Pattern pattern, Edit edit) {
      List<int[]> places = new ArrayList<>();
      Matcher matcher = pattern.matcher(body);
      while (matcher.find()) {
        places.add(new int[] {matcher.start(), matcher.end()});
      }
      if (places.size() < 2) {
        return before(body, "<w:sectPr", paragraph());
      }
      int[] place = places.get(random.nextInt(places.size()));
      return body.substring(0, place[0])
          + edit.of(body.substring(place[0], place[1]))
          + body.substring(place[1]);
    }

    private String shuffledRows(String body) {
      return replaced(
          body,
          TABLE,
          table -> {
            List<String> rows = new ArrayList<>();
            Matcher matcher = ROW.matcher(table);
            while (matcher.find()) {
              rows.add(matcher.group());
            }
            int first = table.indexOf("<w:tr>");
            Collections.shuffle(rows, random);
            return table.substring(0, first) + String.join("", rows) + "</w:tbl>";
          });
    }

    byte[] spoilSheet(byte[] workbook) {
      try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        Sheet sheet = book.getSheetAt(1);
        for (int i = random.nextInt(3); i > 0; i--) {
          Row row = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
          if (row != null) {
            sheet.removeRow(row);
          }
        }
        if (random.nextInt(4) == 0) {
          book.setSheetName(1, word());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
          comment(sheet, 1 + i, random.nextInt(9));
        }
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
          switch (random.nextInt(4)) {
            case 0 -> type(book.getSheetAt(0), 40, 6);
            case 1 -> type(book.createSheet(), 5, 5);
            case 2 -> type(sheet, 1, 8);
            default -> type(sheet, 60, 14);
          }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
          Row row = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
          if (row != null) {
            row.setZeroHeight(true);
          }
        }
        book.write(out);
        return out.toByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void comment(Sheet sheet, int row, int column) {
      Comment comment =
          sheet
              .createDrawingPatriarch()
              .createCellComment(
                  new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 2, row + 3));
      comment.setString(new XSSFRichTextString(word()));
    }

    /** Over what stands there, but never over what was typed before. */
    private void type(Sheet sheet, int rows, int columns) {
      int number = random.nextInt(rows);
      Row row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
      int column = random.nextInt(columns);
      Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
      String before = cell.toString();
      cell.setCellValue(before.contains("skrivet") ? before + " " + word() : word());
    }
  }
}
