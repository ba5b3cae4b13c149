package se.handlingsplan.profile;

/** What the columns of a plan's tables, and the label lines of its cards, can hold. */
public enum Column {
  POLICY_AREA("policyArea"),
  COLLABORATION_AREA("collaborationArea"),
  MEASURE("measure"),
  RESPONSIBILITY("responsibility"),
  PERIOD("period"),
  /** Where a period is told in two columns: when it begins. */
  PERIOD_START("periodStart"),
  /** Where a period is told in two columns: when it ends. */
  PERIOD_END("periodEnd"),
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
