package se.handlingsplan.extract.source;

import java.util.List;

/** A file format that can be told by content. */
public enum Format {
  PDF("application/pdf", "PDF", List.of("pdf")),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Word",
      List.of("docx", "docm", "dotx", "dotm")),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Excel",
      List.of("xlsx", "xlsm", "xltx", "xltm")),
  DOC("application/msword", "Word 97–2003", List.of("doc", "dot")),
  ODT(
      "application/vnd.oasis.opendocument.text",
      "OpenDocument",
      List.of("odt", "ott", "odm", "fodt")),
  RTF("application/rtf", "RTF", List.of("rtf", "doc")),
  HTML("text/html", "HTML", List.of("html", "htm", "xhtml")),
  PLAN_JSON("application/json", "JSON", List.of("json"));

  private final String mediaType;
  private final String display;
  private final List<String> extensions;

  Format(String mediaType, String display, List<String> extensions) {
    this.mediaType = mediaType;
    this.display = display;
    this.extensions = extensions;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What people call it. */
  public String display() {
    return display;
  }

  /** Endings of file names, the usual one first. */
  public List<String> extensions() {
    return extensions;
  }
}
