package se.handlingsplan.fuzzing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanFormatException;
import se.handlingsplan.render.json.PlanJson;

/** Plan JSON: what can be read is written, and read back the same. */
public final class PlanJsonText {
  private static final Messages SWEDISH = Messages.of(Locale.of("sv"));

  private PlanJsonText() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String once;
    try {
      once = PlanJson.write(PlanJson.read(new String(bytes, StandardCharsets.UTF_8)), SWEDISH);
    } catch (PlanFormatException e) {
      return;
    }
    try {
      if (!PlanJson.write(PlanJson.read(once), SWEDISH).equals(once)) {
        throw new IllegalStateException("What was written reads as something else");
      }
    } catch (PlanFormatException e) {
      throw new IllegalStateException("What was written cannot be read", e);
    }
  }
}
