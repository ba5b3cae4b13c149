package se.handlingsplan.profile;

/** What the columns of a plan's tables, and the label lines of its cards, can hold. */
public enum Column {
  POLICY_AREA("policyArea"),
  COLLABORATION_AREA("collaborationArea"),
  MEASURE("measure"),
  RESPONSIBILITY("responsibility"),
  PERIOD("period"),
  FOLLOW_UP("followUp"),
  INDICATOR("indicator"),
  TARGET("target"),
  STATUS("status"),
  /** Known, and kept under its own heading: number, cost, target group. */
  EXTRA("extra");

  private final String key;

  Column(String key) {
    this.key = key;
  }

  /** The name used in profiles. */
  public String key() {
    return key;
  }
}
