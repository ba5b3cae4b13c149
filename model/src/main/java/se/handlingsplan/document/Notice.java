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
    /** Pages that were recognised by machine: which, how sure it is on average in percent. */
    RECOGNIZED_PAGES("recognized-pages"),
    /** What was recognised by machine was so without Swedish. */
    RECOGNIZED_WITHOUT_SWEDISH("recognized-without-swedish"),
    /** Words that recognition is unsure of: page, how many, the words. */
    UNSURE_WORDS("unsure-words"),
    /** Pages whose text somebody else's recognition has laid under their pictures: which. */
    TEXT_LAYER("text-layer"),
    /** Pages that are pictures, on a machine that cannot recognise them: which. */
    RECOGNIZER_MISSING("recognizer-missing"),
    /** A page whose recognition failed: page, what the program said. */
    RECOGNITION_FAILED("recognition-failed"),
    /** A page whose recognition took too long: page, seconds. */
    RECOGNITION_TIMEOUT("recognition-timeout"),
    /** A page whose picture cannot be decoded or is too large: page. */
    UNPAINTABLE_PAGE("unpaintable-page"),
    /** A page with a little text on a picture that covers it and was not recognised: page. */
    PICTURE_BESIDE_TEXT("picture-beside-text"),
    /** A limit was reached: its name, its value. */
    LIMIT_REACHED("limit-reached"),
    /** A limit on what a page may hold was reached: page, the limit's name, its value. */
    PAGE_LIMIT_REACHED("page-limit-reached"),
    /** A part of the file that could not be read: where it stands. */
    UNREADABLE_PART("unreadable-part"),
    /** The file ends before its content does: what it holds has been read. */
    TRUNCATED("truncated"),
    /** Formulas whose result the file does not hold: how many, where the first stands. */
    UNCALCULATED("uncalculated"),
    /** Rows of a sheet that a filter hides, which are read too: how many. */
    FILTERED_ROWS("filtered-rows"),
    /** Text with a line through it, read as any other: in how many places, the first text. */
    STRUCK_OUT("struck-out"),
    /** Pictures among the text, in which text is not read: how many. */
    PICTURES("pictures"),
    /** A column whose heading is unknown; its text is kept under that heading: heading. */
    UNKNOWN_COLUMN("unknown-column"),
    /**
     * A column that was told by less than its heading's words: heading or number, what it was taken
     * for, how sure that is in percent.
     */
    GUESSED_COLUMN("guessed-column"),
    /** The text differs from the plan stored in the file; what can be read counts. */
    EDITED_AFTER_PUBLISHING("edited-after-publishing"),
    /** A measure reads otherwise than it was published: its title now. */
    MEASURE_EDITED("measure-edited"),
    /** A measure that was not published: its title. */
    MEASURE_ADDED("measure-added"),
    /** A measure that was published and can no longer be read: its title then. */
    MEASURE_REMOVED("measure-removed"),
    /** Measures of a draft that nobody has confirmed: how many. */
    TO_CONFIRM("to-confirm"),
    /** No measures were found. */
    NO_MEASURES("no-measures"),
    /** Two columns of one kind, the second kept under its own heading: heading. */
    DUPLICATE_COLUMN("duplicate-column"),
    /** A row of a table of measures in which nothing is written: its number among all rows. */
    EMPTY_ROW("empty-row"),
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
