package se.handlingsplan.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.batch.Batch;
import se.handlingsplan.batch.BatchException;
import se.handlingsplan.check.Severity;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.outcome.Outcome.Status;
import se.handlingsplan.outcome.Tally;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.html.HtmlDocument;
import se.handlingsplan.render.report.BatchReport;
import se.handlingsplan.render.sheet.OutcomesXlsx;

/** Sums up a run from its ledger: in a few lines, as a page and as a sheet with a row a file. */
final class BatchSummary {
  private static final String PAGE = "sammanfattning.html";
  private static final String SHEET = "sammanfattning.xlsx";

  private BatchSummary() {}

  /** Writes page and sheet into the folder of the run. */
  static Tally write(Path ledger, Path folder, Common common)
      throws Failure, IOException, BatchException {
    Messages words = common.documentMessages();
    Tally tally = new Tally();
    List<Outcome> troubled = new ArrayList<>();
    try (OutcomesXlsx sheet = new OutcomesXlsx(words)) {
      Batch.read(
          ledger,
          outcome -> {
            tally.add(outcome);
            sheet.add(outcome);
            if (BatchReport.isTroubled(outcome) && troubled.size() < BatchReport.MOST) {
              troubled.add(outcome);
            }
          });
      common.write(folder.resolve(SHEET), sheet.bytes());
    }
    String page = HtmlDocument.write(BatchReport.of(tally, troubled, SHEET, words));
    common.write(folder.resolve(PAGE), page.getBytes(StandardCharsets.UTF_8));
    return tally;
  }

  /** What other programs are told when a run has ended. */
  static String json(Tally tally, Path folder) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("files", tally.files());
    ObjectNode outcomes = root.putObject("outcomes");
    for (Status status : Status.values()) {
      outcomes.put(status.key(), tally.count(status));
    }
    ObjectNode reasons = root.putObject("reasons");
    tally.reasons().forEach(reasons::put);
    root.put("same", tally.same());
    root.put("pages", tally.pages());
    root.put("measures", tally.measures());
    ObjectNode findings = root.putObject("findings");
    for (Severity severity : Severity.values()) {
      findings.put(severity.key(), tally.count(severity));
    }
    root.put("noticed", tally.noticed());
    root.put("unbalanced", tally.unbalanced());
    root.put("folder", folder.toString());
    return root.toPrettyString() + "\n";
  }

  /** What is printed when a run has ended. */
  static String text(Tally tally, Path folder, Messages messages) {
    List<String> lines = new ArrayList<>(BatchReport.lines(tally, messages));
    lines.add(messages.text("cli.written", folder.toString()));
    for (String name : List.of(PAGE, SHEET, "ledger.jsonl", "planer")) {
      lines.add("  " + name);
    }
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }
}
