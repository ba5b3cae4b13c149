package se.handlingsplan.document;

/** Text of the source that is deliberately not part of what is passed on, with the reason. */
public record SetAside(String text, Reason reason, Provenance provenance) {
  /** Why text is set aside; the key is what JSON and messages use. */
  public enum Reason {
    /** Repeated at the top of pages. */
    RUNNING_HEADER("running-header"),
    /** Repeated at the foot of pages, page numbers among them. */
    RUNNING_FOOTER("running-footer"),
    /** Marked in the file as decoration rather than content. */
    ARTIFACT("artifact"),
    /** A header row printed again after a page break. */
    REPEATED_TABLE_HEADER("repeated-table-header"),
    /** A bullet or number of a list item. */
    LIST_LABEL("list-label"),
    /** The hyphen of a word divided at a line's end. */
    LINE_END_HYPHEN("line-end-hyphen"),
    /** Printed a second time at the same spot, as for false bold. */
    OVERPRINT("overprint"),
    /** The page's own text, where its picture was recognised in its stead. */
    RECOGNIZED_ANEW("recognized-anew"),
    /** Not visible in the document. */
    HIDDEN("hidden"),
    /** The prompt of a field that nobody has filled in. */
    PLACEHOLDER("placeholder"),
    /** A reviewer's comment. */
    COMMENT("comment"),
    /** Deleted with tracked changes on. */
    DELETED("deleted"),
    /** A reference mark of a note. */
    NOTE_MARK("note-mark"),
    /** The document's own name for something: a column heading, "Bakgrund", "Pågående insatser". */
    LABEL("label"),
    /** A table of contents: names and pages of what stands further on. */
    CONTENTS("contents"),
    /** What a draft asks its readers to confirm about a measure. */
    TO_CONFIRM("to-confirm"),
    /** A name that stands in the plan already. */
    REPEATED_NAME("repeated-name"),
    /**
     * The sign between two fields, such as the dash between measure and party, or a lone dash in an
     * empty cell.
     */
    SEPARATOR("separator");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
