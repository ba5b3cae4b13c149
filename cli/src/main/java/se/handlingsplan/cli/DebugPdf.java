package se.handlingsplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.document.PageMark;
import se.handlingsplan.extract.pdf.page.MarkedCopy;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.table.TableMarks;

/**
 * A copy of a PDF with the tables drawn that were found in it.
 *
 * @param target where to write it
 */
record DebugPdf(Path target, Common common) {

  /** The copy, if one is asked for; that can be of one file only, and not in its place. */
  static Optional<DebugPdf> asked(@Nullable String target, List<String> files, Common common)
      throws Failure {
    if (target == null) {
      return Optional.empty();
    }
    Messages messages = common.messages();
    if (files.size() > 1) {
      throw new Failure(ExitCode.USAGE, messages.text("cli.debugPdfOneFile"));
    }
    Path path = common.path(target);
    String file = files.getFirst();
    if (!file.equals(Common.STANDARD) && isSame(path, common.path(file))) {
      throw new Failure(ExitCode.USAGE, messages.text("cli.debugPdfSameFile", target));
    }
    return Optional.of(new DebugPdf(path, common));
  }

  void write(PlanFiles.Opened opened, Limits limits) throws Failure {
    Messages messages = common.messages();
    String name = opened.file().name();
    if (opened.file().format() != Format.PDF) {
      throw new Failure(ExitCode.USAGE, messages.text("cli.debugPdfNeedsPdf", name));
    }
    Messages words = common.documentMessages();
    List<PageMark> marks = TableMarks.of(opened.document(), words);
    Optional<byte[]> copy = copy(opened, limits, marks, TableMarks.legend(words));
    if (copy.isEmpty()) {
      throw new Failure(ExitCode.UNREADABLE, messages.text("cli.debugPdfProtected", name));
    }
    common.write(target, copy.get());
    common.tell(messages.text("cli.wrote", target.toString()));
  }

  /** What could be read may still be too broken to be written, in as many ways. */
  private Optional<byte[]> copy(
      PlanFiles.Opened opened, Limits limits, List<PageMark> marks, PageMark.Legend legend)
      throws Failure {
    try {
      return MarkedCopy.write(opened.file(), limits, marks, legend);
    } catch (UnreadableDocumentException | RuntimeException | StackOverflowError e) {
      throw new Failure(
          ExitCode.UNREADABLE,
          common.messages().text("cli.debugPdfBroken", opened.file().name()),
          e);
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
