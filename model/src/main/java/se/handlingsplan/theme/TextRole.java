package se.handlingsplan.theme;

/** What a piece of a published document is, as far as its look goes; each has a style in Word. */
public enum TextRole {
  HEADING_1("heading1"),
  HEADING_2("heading2"),
  HEADING_3("heading3"),
  HEADING_4("heading4"),
  HEADING_5("heading5"),
  HEADING_6("heading6"),
  BODY("body"),
  BULLET("bullet"),
  NUMBER("number"),
  /** A later paragraph of a list item. */
  CONTINUED("continued"),
  TABLE_TEXT("tableText"),
  TABLE_HEAD("tableHead"),
  TABLE_BULLET("tableBullet"),
  TABLE_NUMBER("tableNumber"),
  TABLE_CONTINUED("tableContinued"),
  /** A table itself. */
  TABLE("table"),
  LINK("link"),
  HEADER("header"),
  FOOTER("footer"),
  CONTENTS_HEADING("contentsHeading"),
  CONTENTS_1("contents1"),
  CONTENTS_2("contents2"),
  CONTENTS_3("contents3");

  private final String key;

  TextRole(String key) {
    this.key = key;
  }

  /** The name used in profiles. */
  public String key() {
    return key;
  }

  /** The heading of a level, counted from 1; levels below the last share its look. */
  public static TextRole heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      case 4 -> HEADING_4;
      case 5 -> HEADING_5;
      default -> HEADING_6;
    };
  }

  /** The level of a heading, counted from 1; 0 for what is none. */
  public int headingLevel() {
    return switch (this) {
      case HEADING_1 -> 1;
      case HEADING_2 -> 2;
      case HEADING_3 -> 3;
      case HEADING_4 -> 4;
      case HEADING_5 -> 5;
      case HEADING_6 -> 6;
      default -> 0;
    };
  }
}
