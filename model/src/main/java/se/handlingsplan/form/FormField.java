package se.handlingsplan.form;

/** What a form asks about a measure; the key is what JSON and messages use. */
public enum FormField {
  /** The collaboration area; asked of new measures only. */
  AREA("collaborationArea"),
  TITLE("title"),
  DESCRIPTION("description"),
  RESPONSIBILITY("responsibility"),
  PERIOD("period"),
  FOLLOW_UP("followUp"),
  STATUS("status"),
  /** Whether the measure goes on in the new year; asked where a roll-over could not tell. */
  CONTINUES("continues"),
  /** A column that is none of the others, under its own heading. */
  EXTRA("extra");

  private final String key;

  FormField(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
