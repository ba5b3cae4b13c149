package se.handlingsplan.render.pdf;

/** The standards for archives that files are written by; with each of them goes PDF/UA-1. */
public enum PdfStandard {
  /** With the plan attached as data. */
  A_3A("PDF/A-3a", 3),
  /** For archives that take no attachments: the plan must be read from the text. */
  A_2A("PDF/A-2a", 2);

  private final String title;
  private final int part;

  PdfStandard(String title, int part) {
    this.title = title;
    this.part = part;
  }

  /** As people write it. */
  public String title() {
    return title;
  }

  /** Of ISO 19005. */
  int part() {
    return part;
  }

  boolean allowsAttachments() {
    return this == A_3A;
  }
}
