package se.handlingsplan.extract.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/** Reads PDF for tests. */
final class Samples {
  private Samples() {}

  static SourceDocument sample(String name) {
    try {
      return read(name, Files.readAllBytes(Path.of("..", "samples", name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(name, e);
    }
  }

  static SourceDocument read(String name, byte[] bytes) throws UnreadableDocumentException {
    return new PdfReader(Ocr.standard(OcrMode.OFF)).read(new SourceFile(name, Format.PDF, bytes));
  }

  /** What was read against what came out or was set aside. */
  static TextBalance balance(SourceDocument document) {
    TextCount out = TextCount.of(Texts.of(document.blocks()));
    for (SetAside aside : document.setAside()) {
      out = out.plus(TextCount.of(aside.text()));
    }
    return TextBalance.between(document.read(), out);
  }

  static List<Block.Table> tables(SourceDocument document) {
    return document.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  static List<String> asideFor(SourceDocument document, SetAside.Reason reason) {
    return document.setAside().stream()
        .filter(aside -> aside.reason() == reason)
        .map(SetAside::text)
        .toList();
  }

  /** A line for each row, bars between cells. */
  static String grid(Block.Table table) {
    return IntStream.range(0, table.rows())
        .mapToObj(
            row ->
                table.cellsStartingIn(row).stream()
                    .map(Cell::text)
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }
}
