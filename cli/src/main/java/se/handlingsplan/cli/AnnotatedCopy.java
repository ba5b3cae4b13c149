package se.handlingsplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.check.Finding;
import se.handlingsplan.document.Remark;
import se.handlingsplan.extract.pdf.page.PdfRemarks;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.word.WordRemarks;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.check.CheckedPlan;

/**
 * A copy of the document that was checked, with what was found noted at the place.
 *
 * @param target where to write it
 */
record AnnotatedCopy(Path target, Common common) {
  private static final String AUTHOR = "Handlingsplan";

  /** The copy, if one is asked for; that can be of one document only, and not in its place. */
  static Optional<AnnotatedCopy> asked(@Nullable String target, List<String> files, Common common)
      throws Failure {
    if (target == null) {
      return Optional.empty();
    }
    Messages messages = common.messages();
    if (files.size() != 1 || files.getFirst().equals(Common.STANDARD)) {
      throw new Failure(ExitCode.USAGE, messages.text("cli.annotateOneFile"));
    }
    Path path = common.path(target);
    String file = files.getFirst();
    if (isSame(path, common.path(file))) {
      throw new Failure(ExitCode.USAGE, messages.text("cli.annotateSameFile", target));
    }
    return Optional.of(new AnnotatedCopy(path, common));
  }

  /** Writes the copy with the findings that count. */
  void write(CheckedPlan plan, PlanFiles files) throws Failure {
    Messages messages = common.messages();
    SourceFile file = files.file(plan.file());
    String ending = ending(file);
    if (file.format() != Format.DOCX && file.format() != Format.PDF) {
      throw new Failure(ExitCode.USAGE, messages.text("cli.annotateFormats", plan.file()));
    }
    if (!target.toString().toLowerCase(Locale.ROOT).endsWith("." + ending)) {
      throw new Failure(
          ExitCode.USAGE, messages.text("cli.annotateEnding", target.toString(), ending));
    }
    Optional<byte[]> copy = copy(file, files.limits(), remarks(plan), plan.file());
    if (copy.isEmpty()) {
      throw new Failure(ExitCode.UNREADABLE, messages.text("cli.annotateProtected", plan.file()));
    }
    common.write(target, copy.get());
    common.tell(messages.text("cli.wrote", target.toString()));
  }

  /** A document with macros, or a template, stays what it is. */
  private static String ending(SourceFile file) {
    String own = file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    List<String> endings = file.format().extensions();
    return endings.contains(own) ? own : endings.getFirst();
  }

  private List<Remark> remarks(CheckedPlan plan) throws Failure {
    Messages words = common.documentMessages();
    List<Remark> remarks = new ArrayList<>();
    for (Finding finding : plan.counting()) {
      remarks.add(
          new Remark(
              finding.provenance(),
              words.text("severity." + finding.severity().key())
                  + ": "
                  + words.rule(finding.rule()),
              words.finding(finding) + "\n" + words.suggestion(finding)));
    }
    return remarks;
  }

  /** What could be read may still be too broken to be written, in as many ways. */
  private Optional<byte[]> copy(SourceFile file, Limits limits, List<Remark> remarks, String name)
      throws Failure {
    try {
      return file.format() == Format.DOCX
          ? Optional.of(WordRemarks.write(file, limits, AUTHOR, remarks))
          : PdfRemarks.write(file, limits, AUTHOR, remarks);
    } catch (UnreadableDocumentException | RuntimeException | StackOverflowError e) {
      throw new Failure(ExitCode.UNREADABLE, common.messages().text("cli.annotateBroken", name), e);
    }
  }

  private static boolean isSame(Path a, Path b) {
    try {
      return Files.isSameFile(a, b);
    } catch (IOException e) {
      return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }
  }
}
