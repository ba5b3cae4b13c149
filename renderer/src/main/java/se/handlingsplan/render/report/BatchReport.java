package se.handlingsplan.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.handlingsplan.check.Severity;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.outcome.Outcome.Status;
import se.handlingsplan.outcome.PlanAccount;
import se.handlingsplan.outcome.Tally;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Publication;

/**
 * The summary of many files: how many are done, why the others are not, and what somebody should
 * look at. All files with all numbers are in a sheet of their own.
 */
public final class BatchReport {
  /** Files that are listed; nobody reads more, and a browser takes its time. */
  public static final int MOST = 1000;

  private BatchReport() {}

  /** Whether somebody should look at the file. */
  public static boolean isTroubled(Outcome outcome) {
    return !outcome.status().isDone()
        || outcome.account().map(account -> !account.isBalanced()).orElse(false);
  }

  /** The run in a few lines. */
  public static List<String> lines(Tally tally, Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("batch.files", tally.files()));
    for (Status status : Status.values()) {
      if (tally.count(status) > 0) {
        lines.add(messages.text("batch." + "count." + status.key(), tally.count(status)));
      }
    }
    if (tally.same() > 0) {
      lines.add(messages.text("batch.same", tally.same()));
    }
    lines.add(messages.text("batch.read", tally.measures(), tally.pages()));
    if (tally.unbalanced() > 0) {
      lines.add(messages.text("batch.unbalanced", tally.unbalanced()));
    }
    for (Severity severity : Severity.values()) {
      if (tally.count(severity) > 0) {
        lines.add(messages.text("batch." + "findings." + severity.key(), tally.count(severity)));
      }
    }
    return lines;
  }

  /**
   * The report as a document.
   *
   * @param troubled files that somebody should look at, at most {@value #MOST}
   * @param sheet name of the file in which all are
   */
  public static Publication of(
      Tally tally, List<Outcome> troubled, String sheet, Messages messages) {
    ReportBlocks blocks = new ReportBlocks();
    String title = messages.text("batch.title");
    blocks.heading(1, title);
    blocks.list(lines(tally, messages));
    blocks.paragraph(messages.text("batch.allFiles", sheet));
    if (!tally.reasons().isEmpty()) {
      blocks.heading(2, messages.text("batch.why"));
      blocks.table(
          List.of(messages.text("batch.reason"), messages.text("batch.number")),
          List.of(80.0, 20.0),
          tally.reasons().entrySet().stream().map(entry -> reason(entry, messages)).toList(),
          messages.text("batch.why"));
    }
    if (!troubled.isEmpty()) {
      blocks.heading(2, messages.text("batch.look"));
      if (troubled.size() == MOST) {
        blocks.paragraph(messages.text("batch.more", MOST, sheet));
      }
      blocks.table(
          List.of(
              messages.text("batch.file"),
              messages.text("batch.outcome"),
              messages.text("batch.message")),
          List.of(35.0, 15.0, 50.0),
          troubled.stream().map(outcome -> row(outcome, messages)).toList(),
          messages.text("batch.look"));
    }
    return blocks.publication(title, messages.text("batch.description"), messages);
  }

  private static List<String> reason(Map.Entry<String, Integer> entry, Messages messages) {
    String key = "batch." + "short." + entry.getKey();
    String words = messages.has(key) ? messages.text(key) : entry.getKey();
    return List.of(words, Integer.toString(entry.getValue()));
  }

  private static List<String> row(Outcome outcome, Messages messages) {
    String message =
        outcome.status().isDone()
            ? outcome.account().map(account -> balance(account, messages)).orElse("")
            : outcome.remark();
    return List.of(
        outcome.file(), messages.text("batch." + "status." + outcome.status().key()), message);
  }

  private static String balance(PlanAccount account, Messages messages) {
    return messages.text("batch.balance", account.missing(), account.surplus());
  }
}
