package se.handlingsplan.document;

import java.util.List;

/**
 * Something the user should know about a result that is useful but not whole, or not quite as
 * expected. The words live in the message bundles, by code and arguments.
 */
public record Notice(Code code, List<String> arguments, Provenance provenance) {
  public Notice {
    arguments = List.copyOf(arguments);
  }

  public static Notice of(Code code, String... arguments) {
    return new Notice(code, List.of(arguments), Provenance.none());
  }

  /** What a notice is about; the key is what JSON and messages use. */
  public enum Code {
    /** The name's ending says another format than the content: name, content's format. */
    WRONG_EXTENSION("wrong-extension"),
    /** Characters that the file gives no letters for: page, number of characters. */
    UNMAPPED_CHARACTERS("unmapped-characters"),
    /** A page that could not be read: page. */
    DAMAGED_PAGE("damaged-page"),
    /** A page that holds pictures but no text: page. */
    IMAGE_ONLY_PAGE("image-only-page"),
    /** A limit was reached: its name, its value. */
    LIMIT_REACHED("limit-reached"),
    /** A limit on what a page may hold was reached: page, the limit's name, its value. */
    PAGE_LIMIT_REACHED("page-limit-reached"),
    /** A column whose heading is unknown; its text is kept under that heading: heading. */
    UNKNOWN_COLUMN("unknown-column"),
    /** The text differs from the plan stored in the file; what can be read counts. */
    EDITED_AFTER_PUBLISHING("edited-after-publishing"),
    /** No measures were found. */
    NO_MEASURES("no-measures"),
    /** Two columns of one kind, the second kept under its own heading: heading. */
    DUPLICATE_COLUMN("duplicate-column"),
    /** The agreement ends before the year of the plan: agreement's last year, the plan's year. */
    AGREEMENT_ENDS("agreement-ends");

    private final String key;

    Code(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
