package se.handlingsplan.render.gate.word;

import se.handlingsplan.check.Severity;
import se.handlingsplan.render.gate.Requirement;

/** What is asked of a Word document that many are to read. */
enum WordRule {
  NO_TITLE("no-title", Severity.ERROR, "WCAG 2.4.2"),
  POOR_TITLE("poor-title", Severity.WARNING, "WCAG 2.4.2"),
  NO_LANGUAGE("no-language", Severity.ERROR, "WCAG 3.1.1"),
  WRONG_LANGUAGE("wrong-language", Severity.ERROR, "WCAG 3.1.1"),
  NO_HEADINGS("no-headings", Severity.ERROR, "WCAG 1.3.1"),
  HEADING_ORDER("heading-order", Severity.WARNING, "WCAG 1.3.1"),
  EMPTY_HEADING("empty-heading", Severity.WARNING, "WCAG 2.4.6"),
  FAKE_HEADING("fake-heading", Severity.NOTE, "WCAG 1.3.1"),
  NO_HEADER_ROW("no-header-row", Severity.ERROR, "WCAG 1.3.1"),
  NO_TABLE_TEXT("no-table-text", Severity.NOTE, "WCAG 1.3.1"),
  MERGED_CELLS("merged-cells", Severity.WARNING, "WCAG 1.3.1"),
  EMPTY_CELLS("empty-cells", Severity.WARNING, "WCAG 1.3.1"),
  NESTED_TABLE("nested-table", Severity.WARNING, "WCAG 1.3.2"),
  LAYOUT_TABLE("layout-table", Severity.WARNING, "WCAG 1.3.2"),
  NO_ALT("no-alt", Severity.ERROR, "WCAG 1.1.1"),
  POOR_ALT("poor-alt", Severity.WARNING, "WCAG 1.1.1"),
  FLOATING("floating", Severity.WARNING, "WCAG 1.3.2"),
  BLANK_LINES("blank-lines", Severity.WARNING, "WCAG 1.3.1"),
  SPACED_TEXT("spaced-text", Severity.WARNING, "WCAG 1.3.2"),
  TYPED_LIST("typed-list", Severity.WARNING, "WCAG 1.3.1"),
  VAGUE_LINK("vague-link", Severity.WARNING, "WCAG 2.4.4"),
  BARE_ADDRESS("bare-address", Severity.NOTE, "WCAG 2.4.4"),
  LOW_CONTRAST("low-contrast", Severity.ERROR, "WCAG 1.4.3"),
  BLINKING("blinking", Severity.ERROR, "WCAG 2.2.2"),
  LOCKED("locked", Severity.WARNING, ""),
  TRACKED_CHANGES("tracked-changes", Severity.WARNING, ""),
  COMMENTS("comments", Severity.WARNING, ""),
  AUTHOR("author", Severity.NOTE, "EU 2016/679 art. 5.1 c"),
  SMALL_TEXT("small-text", Severity.NOTE, "WCAG 1.4.4"),
  UNDERLINED("underlined", Severity.NOTE, "WCAG 3.2.4"),
  WATERMARK("watermark", Severity.WARNING, "WCAG 1.1.1"),
  REMOTE_TEMPLATE("remote-template", Severity.WARNING, "");

  private final Requirement requirement;

  WordRule(String name, Severity severity, String reference) {
    this.requirement = Requirement.of("word." + name, severity, reference);
  }

  Requirement requirement() {
    return requirement;
  }
}
