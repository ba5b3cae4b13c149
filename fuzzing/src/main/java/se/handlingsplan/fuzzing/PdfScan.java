package se.handlingsplan.fuzzing;

/** PDF files, from their bytes to the text of their pages. */
public final class PdfScan {
  private PdfScan() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Accounted.read("plan.pdf", bytes);
  }
}
