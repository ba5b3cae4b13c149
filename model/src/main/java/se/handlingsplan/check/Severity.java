package se.handlingsplan.check;

/** How grave a finding is, the gravest first. */
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  NOTE("note");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  /** The name used in JSON and on the command line. */
  public String key() {
    return key;
  }
}
