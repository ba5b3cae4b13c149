package se.handlingsplan.fuzzing;

import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/** What must hold of every document, whatever its bytes. */
final class Accounted {
  /** Without text recognition, which is a program of its own and takes seconds. */
  private static final Extractor EXTRACTOR = Extractor.standard(Ocr.standard(OcrMode.OFF));

  private static final String OURS = "se.handlingsplan.extract";

  private Accounted() {}

  /**
   * Reads the bytes. They may be refused; if not, each character that was read must be in the text
   * or set aside. Faults of libraries are met at the boundary of the program; faults of our own
   * code are defects.
   */
  static void read(String name, byte[] bytes) {
    try {
      SourceDocument document = EXTRACTOR.read(Extractor.load(name, bytes));
      check(document);
    } catch (UnreadableDocumentException e) {
      checkCause(e);
    } catch (RuntimeException e) {
      checkOwner(e);
    }
  }

  private static void checkCause(UnreadableDocumentException e) {
    if (e.reason() == Reason.DAMAGED && e.getCause() instanceof RuntimeException cause) {
      checkOwner(cause);
    }
  }

  /** Ours where our code threw it, or called Java in a way that Java does not take. */
  private static void checkOwner(RuntimeException fault) {
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith(OURS)) {
        throw fault;
      }
      if (!frame.getClassName().startsWith("java.")) {
        return;
      }
    }
  }

  private static void check(SourceDocument document) {
    TextCount out = TextCount.of(Texts.of(document.blocks()));
    for (SetAside aside : document.setAside()) {
      out = out.plus(TextCount.of(aside.text()));
    }
    TextBalance balance = TextBalance.between(document.read(), out);
    if (!balance.isZero()) {
      throw new IllegalStateException("Not accounted for: " + balance);
    }
  }
}
