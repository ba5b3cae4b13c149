package se.handlingsplan.render.gate.pdf;

import se.handlingsplan.check.Severity;
import se.handlingsplan.render.gate.Requirement;

/** What readers need of a PDF and no validator measures. */
enum PdfRule {
  NOT_ARCHIVAL("not-archival", Severity.WARNING, "ISO 19005"),
  NO_TITLE_WORDS("poor-title", Severity.WARNING, "WCAG 2.4.2"),
  NO_LANGUAGE("no-language", Severity.ERROR, "WCAG 3.1.1"),
  NO_BOOKMARKS("no-bookmarks", Severity.WARNING, "WCAG 2.4.5"),
  NO_HEADINGS("no-headings", Severity.WARNING, "WCAG 1.3.1"),
  NO_HEADER_CELLS("no-header-cells", Severity.ERROR, "WCAG 1.3.1"),
  POOR_ALT("poor-alt", Severity.WARNING, "WCAG 1.1.1"),
  PICTURE_PAGE("picture-page", Severity.ERROR, "WCAG 1.1.1"),
  NO_TEXT("no-text", Severity.ERROR, "WCAG 1.1.1");

  private final Requirement requirement;

  PdfRule(String name, Severity severity, String reference) {
    this.requirement = Requirement.of("pdf." + name, severity, reference);
  }

  Requirement requirement() {
    return requirement;
  }
}
