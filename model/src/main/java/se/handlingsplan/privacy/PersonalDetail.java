package se.handlingsplan.privacy;

/**
 * Something in a text by which a person can be told or reached.
 *
 * @param start of it in the text, counted in UTF-16 units
 * @param end of it, excluded
 */
public record PersonalDetail(Kind kind, int start, int end) {
  /** What it is; the key is that of messages. */
  public enum Kind {
    /** What stands where a plan has its contacts. */
    CONTACT("contact"),
    EMAIL("email"),
    PHONE("phone"),
    /** Personnummer or samordningsnummer. */
    IDENTITY_NUMBER("identity-number"),
    /** Of somebody who is named as a contact. */
    NAME("name");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
