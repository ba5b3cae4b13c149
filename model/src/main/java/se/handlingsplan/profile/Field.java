package se.handlingsplan.profile;

/** What a plan can be required to tell. */
public enum Field {
  MEASURES("measures"),
  RESPONSIBILITY("responsibility"),
  FOLLOW_UP("followUp");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /** The name used in profiles and in JSON. */
  public String key() {
    return key;
  }
}
