package se.handlingsplan.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a measure is followed up (uppföljning), as found in the text of the field. Everything here is
 * a view of that text; nothing of it is taken out.
 *
 * @param background why the measure is needed (bakgrund)
 * @param indicators what is looked at (indikatorer)
 * @param reporting who reports where
 */
public record FollowUp(
    Optional<String> background,
    List<Target> targets,
    List<String> indicators,
    List<Reporting> reporting) {
  public FollowUp {
    targets = List.copyOf(targets);
    indicators = List.copyOf(indicators);
    reporting = List.copyOf(reporting);
  }

  /** Whether nothing at all was recognised. */
  public boolean isEmpty() {
    return background.isEmpty() && targets.isEmpty() && indicators.isEmpty() && reporting.isEmpty();
  }

  /**
   * A target (målsättning) that can be counted: "40 deltagare (20 kvinnor och 20 män)".
   *
   * @param value the number, of a range the lower end
   * @param valueMax the upper end of a range
   * @param unit what is counted, "%" among the units
   * @param breakdown the parts given in brackets, in their order
   */
  public record Target(
      String text,
      BigDecimal value,
      Optional<BigDecimal> valueMax,
      String unit,
      List<Share> breakdown) {
    public Target {
      breakdown = List.copyOf(breakdown);
    }
  }

  /** A part of a target: 20 "kvinnor". */
  public record Share(String group, int value) {}

  /** Who reports, and to whom or where. */
  public record Reporting(String by, Optional<String> to) {}
}
