package se.handlingsplan.fuzzing;

/** RTF files, which every other byte may turn into something else. */
public final class RtfText {
  private RtfText() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Accounted.read("plan.rtf", bytes);
  }
}
