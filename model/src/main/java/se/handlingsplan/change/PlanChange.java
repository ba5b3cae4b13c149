package se.handlingsplan.change;

import java.util.List;

/**
 * What became of one part of a plan from one plan to another.
 *
 * @param id of the measure or area, as the later plan has it, or the earlier one where it is gone;
 *     empty for other parts
 * @param name of the part; its first line
 * @param before the names of the areas it stood under; empty where it is new
 * @param after the names of the areas it stands under; empty where it is gone
 * @param fields its texts that differ; of a part that is new or gone all it says
 */
public record PlanChange(
    Kind kind,
    Subject subject,
    String id,
    String name,
    List<String> before,
    List<String> after,
    List<FieldChange> fields) {
  public PlanChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
    fields = List.copyOf(fields);
  }

  /** What became of it; the key is what JSON and messages use. */
  public enum Kind {
    ADDED("added"),
    REMOVED("removed"),
    REWORDED("reworded"),
    /** It stands under another area; it may be reworded too. */
    MOVED("moved"),
    /** It stands before or after others than it did. */
    REORDERED("reordered"),
    /** It reads the same, but looks otherwise or was understood otherwise. */
    OTHERWISE("otherwise");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  /** What it is; the key is what JSON and messages use. */
  public enum Subject {
    PLAN("plan"),
    SECTION("section"),
    POLICY_AREA("policyArea"),
    COLLABORATION_AREA("collaborationArea"),
    MEASURE("measure");

    private final String key;

    Subject(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
