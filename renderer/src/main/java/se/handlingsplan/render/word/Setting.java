package se.handlingsplan.render.word;

/** Where in a document text stands, which decides its paragraph styles and how far lists go in. */
enum Setting {
  BODY(0, "Normal", "List", 357),
  CELL(1, "TableText", "TableList", 227),
  HEADER_CELL(2, "TableHead", "TableList", 227);

  private final int number;
  private final String paragraph;
  private final String list;
  private final int indent;

  Setting(int number, String paragraph, String list, int indent) {
    this.number = number;
    this.paragraph = paragraph;
    this.list = list;
    this.indent = indent;
  }

  /** Counts the settings from 0, in their order; list definitions are numbered by it. */
  int number() {
    return number;
  }

  String paragraphStyle() {
    return paragraph;
  }

  /** The style of an item's first paragraph. */
  String itemStyle(boolean ordered) {
    return list + (ordered ? "Number" : "Bullet");
  }

  /** The style of an item's later paragraphs. */
  String laterStyle() {
    return list + "Continue";
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
