package se.handlingsplan.profile;

/** What a plan tells, as far as findings speak of it. */
public enum Field {
  TITLE("title"),
  MEASURES("measures"),
  MEASURE("measure"),
  DESCRIPTION("description"),
  PERIOD("period"),
  RESPONSIBILITY("responsibility"),
  FOLLOW_UP("followUp"),
  TARGET("target"),
  INDICATOR("indicator"),
  REPORTING("reporting"),
  STATUS("status"),
  EXTRA("extra"),
  AREA("area"),
  GOAL("goal"),
  TEXT("text"),
  CONTACT("contact");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /** The name used in JSON; of those that can be missing, also in profiles. */
  public String key() {
    return key;
  }
}
