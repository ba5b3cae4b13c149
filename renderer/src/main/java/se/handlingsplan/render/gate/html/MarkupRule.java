package se.handlingsplan.render.gate.html;

import se.handlingsplan.check.Severity;
import se.handlingsplan.render.gate.Requirement;

/** What is asked of a web page and can be seen in its markup. */
enum MarkupRule {
  NO_LANGUAGE("no-language", Severity.ERROR, "WCAG 3.1.1"),
  WRONG_LANGUAGE("wrong-language", Severity.ERROR, "WCAG 3.1.1"),
  PART_LANGUAGE("part-language", Severity.ERROR, "WCAG 3.1.2"),
  NO_TITLE("no-title", Severity.ERROR, "WCAG 2.4.2"),
  POOR_TITLE("poor-title", Severity.WARNING, "WCAG 2.4.2"),
  NO_MAIN("no-main", Severity.WARNING, "WCAG 1.3.1"),
  SEVERAL_MAIN("several-main", Severity.WARNING, "WCAG 1.3.1"),
  NO_HEADING("no-heading", Severity.WARNING, "WCAG 1.3.1"),
  HEADING_ORDER("heading-order", Severity.WARNING, "WCAG 1.3.1"),
  EMPTY_HEADING("empty-heading", Severity.WARNING, "WCAG 2.4.6"),
  NO_ALT("no-alt", Severity.ERROR, "WCAG 1.1.1"),
  POOR_ALT("poor-alt", Severity.WARNING, "WCAG 1.1.1"),
  UNNAMED_DRAWING("unnamed-drawing", Severity.WARNING, "WCAG 1.1.1"),
  EMPTY_LINK("empty-link", Severity.ERROR, "WCAG 2.4.4"),
  VAGUE_LINK("vague-link", Severity.WARNING, "WCAG 2.4.4"),
  SAME_LINKS("same-links", Severity.NOTE, "WCAG 2.4.4"),
  NO_LABEL("no-label", Severity.ERROR, "WCAG 4.1.2"),
  EMPTY_BUTTON("empty-button", Severity.ERROR, "WCAG 4.1.2"),
  NO_HEADER_CELLS("no-header-cells", Severity.ERROR, "WCAG 1.3.1"),
  NO_SCOPE("no-scope", Severity.NOTE, "WCAG 1.3.1"),
  NO_CAPTION("no-caption", Severity.NOTE, "WCAG 1.3.1"),
  MERGED_CELLS("merged-cells", Severity.NOTE, "WCAG 1.3.1"),
  EMPTY_CELLS("empty-cells", Severity.WARNING, "WCAG 1.3.1"),
  DUPLICATE_ID("duplicate-id", Severity.WARNING, "WCAG 4.1.1"),
  MISSING_ID("missing-id", Severity.ERROR, "WCAG 4.1.2"),
  NO_ZOOM("no-zoom", Severity.ERROR, "WCAG 1.4.4"),
  AUTOPLAY("autoplay", Severity.ERROR, "WCAG 1.4.2"),
  MOVING_TEXT("moving-text", Severity.ERROR, "WCAG 2.2.2"),
  REFRESH("refresh", Severity.ERROR, "WCAG 2.2.1"),
  UNNAMED_FRAME("unnamed-frame", Severity.ERROR, "WCAG 4.1.2"),
  TAB_ORDER("tab-order", Severity.WARNING, "WCAG 2.4.3"),
  NO_SKIP_LINK("no-skip-link", Severity.NOTE, "WCAG 2.4.1"),
  LOW_CONTRAST("low-contrast", Severity.ERROR, "WCAG 1.4.3"),
  REMOTE_CONTENT("remote-content", Severity.NOTE, "");

  private final Requirement requirement;

  MarkupRule(String name, Severity severity, String reference) {
    this.requirement = Requirement.of("html." + name, severity, reference);
  }

  Requirement requirement() {
    return requirement;
  }
}
