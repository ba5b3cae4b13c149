package se.handlingsplan.render.word;

import se.handlingsplan.theme.TextRole;

/** Where in a document text stands, which decides its paragraph styles and how far lists go in. */
enum Setting {
  BODY(0, TextRole.BODY, TextRole.BULLET, TextRole.NUMBER, TextRole.CONTINUED, 357),
  CELL(
      1,
      TextRole.TABLE_TEXT,
      TextRole.TABLE_BULLET,
      TextRole.TABLE_NUMBER,
      TextRole.TABLE_CONTINUED,
      227),
  HEADER_CELL(
      2,
      TextRole.TABLE_HEAD,
      TextRole.TABLE_BULLET,
      TextRole.TABLE_NUMBER,
      TextRole.TABLE_CONTINUED,
      227);

  private final int number;
  private final TextRole paragraph;
  private final TextRole bullet;
  private final TextRole numbered;
  private final TextRole later;
  private final int indent;

  Setting(
      int number,
      TextRole paragraph,
      TextRole bullet,
      TextRole numbered,
      TextRole later,
      int indent) {
    this.number = number;
    this.paragraph = paragraph;
    this.bullet = bullet;
    this.numbered = numbered;
    this.later = later;
    this.indent = indent;
  }

  /** Counts the settings from 0, in their order; list definitions are numbered by it. */
  int number() {
    return number;
  }

  TextRole paragraph() {
    return paragraph;
  }

  /** The role of an item's first paragraph. */
  TextRole item(boolean ordered) {
    return ordered ? numbered : bullet;
  }

  /** The role of an item's later paragraphs. */
  TextRole later() {
    return later;
  }

  /** How far in the text of a list begins, in twips; depth counts from 0. */
  int indent(int depth) {
    return indent * (depth + 1);
  }

  /** How far the bullet or number stands out from the text, in twips. */
  int hanging() {
    return indent;
  }
}
