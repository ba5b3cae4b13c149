package se.handlingsplan.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;

/** A short mark of a plan's measures, by which a form knows of which plan it was made. */
public final class Editions {
  private static final int BYTES = 4;

  private Editions() {}

  /** The same for plans whose measures say the same, whatever file they were read from. */
  public static String of(Plan plan) {
    StringBuilder text = new StringBuilder();
    for (Plan.Placed placed : plan.measures()) {
      Measure measure = placed.measure();
      field(measure.id(), text);
      for (Slot slot : Slots.of(measure)) {
        field(Slots.text(measure, slot), text);
      }
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Each with its length, so that no two lists of texts are the same text. */
  private static void field(String field, StringBuilder text) {
    text.append(field.length()).append(':').append(field);
  }
}
