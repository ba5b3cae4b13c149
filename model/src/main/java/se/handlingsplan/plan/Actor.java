package se.handlingsplan.plan;

/** A party (aktör) as named in the text, and its part in the measure. */
public record Actor(String name, Role role) {
  /** What the party does; the key is what JSON uses. */
  public enum Role {
    /** Carries the measure out. */
    LEAD("lead"),
    /** Owns the project. */
    OWNER("owner"),
    /** Coordinates the others. */
    COORDINATOR("coordinator"),
    /** Takes part. */
    PARTNER("partner"),
    /** Pays. */
    FUNDER("funder"),
    /** Reports on it. */
    REPORTER("reporter");

    private final String key;

    Role(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
