package se.handlingsplan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handlingsplan.check.PartyGaps;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.check.CheckedPlan;
import se.handlingsplan.render.check.FindingsText;
import se.handlingsplan.render.check.Matrix;
import se.handlingsplan.render.html.FindingsHtml;
import se.handlingsplan.render.html.HtmlDocument;
import se.handlingsplan.render.html.MatrixHtml;
import se.handlingsplan.render.json.ChecksJson;
import se.handlingsplan.render.json.Sarif;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.report.GapLists;
import se.handlingsplan.render.sheet.MatrixXlsx;
import se.handlingsplan.render.word.WordDocument;

/**
 * Writes what checks have found.
 *
 * @param output file, folder or standard output
 * @param many whether whole folders were checked, so that the plans are told side by side
 */
record CheckResults(Common common, String output, boolean many) {

  /** All findings, in one result. */
  void write(List<CheckedPlan> plans, CheckFormat format) throws Failure {
    Messages messages = common.messages();
    Messages words = common.documentMessages();
    switch (format) {
      case TEXT -> put(text(plans, messages));
      case JSON -> put(ChecksJson.write(plans, messages));
      case SARIF -> put(Sarif.write(plans, Rules.all(), Main.VERSION, messages));
      case HTML ->
          put(
              many
                  ? MatrixHtml.write(matrix(plans, words), words)
                  : FindingsHtml.write(plans, words));
      case XLSX -> common.write(target(), MatrixXlsx.write(matrix(plans, words), words));
      case DOCX -> throw new Failure(ExitCode.USAGE, common.messages().text("cli.docxByActorOnly"));
    }
  }

  private String text(List<CheckedPlan> plans, Messages messages) {
    StringBuilder text = new StringBuilder();
    for (CheckedPlan plan : plans) {
      text.append(
          many
              ? plan.file() + ": " + FindingsText.counts(plan, messages) + System.lineSeparator()
              : FindingsText.of(plan, messages));
    }
    return text.toString();
  }

  private static Matrix matrix(List<CheckedPlan> plans, Messages messages) {
    return Matrix.of(plans, Rules.all().stream().map(Rule::id).toList(), messages);
  }

  /** A list for each party: in one result, or in a folder a file for each. */
  void writeByParty(List<CheckedPlan> plans, CheckFormat format) throws Failure {
    Messages words = common.documentMessages();
    if (format != CheckFormat.TEXT && format != CheckFormat.HTML && format != CheckFormat.DOCX) {
      throw new Failure(
          ExitCode.USAGE, common.messages().text("cli.byActorFormats", format.toString()));
    }
    if (isFolder()) {
      folder(plans, format, words);
    } else if (format == CheckFormat.TEXT) {
      StringBuilder text = new StringBuilder();
      for (CheckedPlan plan : plans) {
        text.append(FindingsText.byParty(plan, common.messages()));
      }
      put(text.toString());
    } else if (plans.size() == 1) {
      common.write(output, bytes(GapLists.ofAll(plans.getFirst(), words), format));
    } else {
      throw new Failure(ExitCode.USAGE, common.messages().text("cli.folderNeeded"));
    }
  }

  private void folder(List<CheckedPlan> plans, CheckFormat format, Messages words) throws Failure {
    Path folder = common.path(output);
    Set<String> taken = new HashSet<>();
    Map<String, byte[]> made = new LinkedHashMap<>();
    for (CheckedPlan plan : plans) {
      String prefix = plans.size() > 1 ? FileName.stem(plan.file()) + " - " : "";
      for (PartyGaps gaps : plan.byParty()) {
        String party = gaps.party().orElse(words.text("gaps.fileOfNobody"));
        String name =
            FileName.free(FileName.of(prefix + party), " ", taken) + "." + format.ending();
        byte[] bytes =
            format == CheckFormat.TEXT
                ? FindingsText.ofParty(gaps, plan, words).getBytes(StandardCharsets.UTF_8)
                : bytes(GapLists.of(gaps, plan, words), format);
        made.put(name, bytes);
      }
    }
    common.write(folder, made);
    common.written(folder, made.keySet()).forEach(common::tell);
  }

  private static byte[] bytes(Publication publication, CheckFormat format) {
    return format == CheckFormat.DOCX
        ? WordDocument.write(publication)
        : HtmlDocument.write(publication).getBytes(StandardCharsets.UTF_8);
  }

  private boolean isFolder() throws Failure {
    return new EachFile(common, List.of(), output).isFolder();
  }

  private void put(String text) throws Failure {
    common.write(target(), text);
  }

  private String target() throws Failure {
    if (isFolder()) {
      throw new Failure(ExitCode.USAGE, common.messages().text("cli.fileNeeded", output));
    }
    return output;
  }
}
