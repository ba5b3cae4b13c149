package se.handlingsplan.extract.source;

import java.util.Arrays;
import java.util.Optional;

/**
 * A bound on what reading a file may cost, known by one name in code, messages, options and {@code
 * docs/limits.md}. The defaults are far above every real plan (14 pages, 4 000 glyphs a page, a few
 * megabytes) and far below what fills a memory of 512 MB or takes more than some seconds a page.
 */
public enum Limit {
  /** The file as it lies on disk; the largest plan met had 30 MB, most of it pictures. */
  FILE_BYTES("file-bytes", 512L << 20, 1, 2_000_000_000),
  /** Time for all that is done with one file, beside what its pages add. */
  SECONDS("seconds", 25, 1, 86_400),
  /** Time that each page that has been read adds to that of its file. */
  PAGE_MILLIS("page-millis", 50, 0, 600_000),
  /** Memory of a process that reads one file of many after the other. */
  HEAP_MEGABYTES("heap-megabytes", 512, 64, 1 << 20),

  /** Pages of a PDF file, from its beginning. */
  PAGES("pages", 5000, 1, 1_000_000),
  /** Glyphs on a page. */
  PAGE_GLYPHS("page-glyphs", 200_000, 1, 10_000_000),
  /** Rulings that are kept of a page. */
  PAGE_RULINGS("page-rulings", 100_000, 1, 10_000_000),
  /** Filled areas that are kept of a page. */
  PAGE_FILLS("page-fills", 20_000, 1, 10_000_000),
  /** Points of the paths on a page. */
  PATH_POINTS("path-points", 1_000_000, 1, 100_000_000),
  /** Drawing commands on a page. */
  PAGE_OPERATORS("page-operators", 3_000_000, 1, 1_000_000_000),
  /** Forms (drawings that are used again) that a page draws. */
  PAGE_FORMS("page-forms", 20_000, 1, 10_000_000),
  /** Forms within forms; they are drawn by recursion. */
  FORM_DEPTH("form-depth", 20, 1, 200),
  /** Graphics states and marked content sequences that are open at once on a page. */
  OPEN_STATES("open-states", 50_000, 1, 10_000_000),
  /** Links on a page: each is compared with each word; no page has more. */
  PAGE_LINKS("page-links", 2000, 1, 1_000_000),
  /** What a page draws, unpacked. */
  PAGE_BYTES("page-bytes", 50_000_000, 1, 2_000_000_000),
  /**
   * Picture elements of a picture on a page, and of a page that is painted. An A3 page scanned at
   * 600 dots an inch has 70 million.
   */
  PIXELS("pixels", 80_000_000, 1, 500_000_000),
  /** Elements of the structure tree of a tagged file. */
  STRUCTURE_ELEMENTS("structure-elements", 500_000, 1, 100_000_000),
  /** Depth of the structure tree, which is walked by recursion. */
  STRUCTURE_DEPTH("structure-depth", 200, 1, 2000),
  /** The plan that a publication carries within itself; plans of a hundred pages take 1 MB. */
  PLAN_BYTES("plan-bytes", 50_000_000, 1, 1_000_000_000),
  /** Text recognition of one page, which took 3 to 5 seconds of A4 when measured. */
  OCR_SECONDS("ocr-seconds", 180, 1, 86_400),

  /** Parts of a package, such as a Word file. */
  ZIP_ENTRIES("zip-entries", 10_000, 1, 1_000_000),
  /** How many times its size a part may unpack to; text packs to a twentieth at best. */
  ZIP_RATIO("zip-ratio", 200, 1, 1100),
  /** What one part of a package may unpack to; real ones stay below 20 MB. */
  PART_BYTES("part-bytes", 256L << 20, 1, 2_000_000_000),
  /** What the parts of a Word or Excel file unpack to, together; one read again counts again. */
  PACKAGE_BYTES("package-bytes", 512L << 20, 1, 1L << 40),
  /** Documents within a Word file; one that stands in several places counts for each. */
  CHUNKS("chunks", 1000, 1, 1_000_000),
  /** Elements within elements in XML; the tree is walked by recursion, Word allows far fewer. */
  XML_DEPTH("xml-depth", 1000, 10, 5000),
  /** Elements within elements in HTML; the tree is walked by recursion, browsers stop here. */
  HTML_DEPTH("html-depth", 512, 10, 5000),
  /**
   * Elements of one part of a package or of one page of HTML: a hundred on each of ten thousand
   * pages. As many small ones fill a gigabyte when parsed.
   */
  ELEMENTS("elements", 1_000_000, 1, 100_000_000),
  /** Paragraphs of a document that has no pages. */
  PARAGRAPHS("paragraphs", 500_000, 1, 100_000_000),
  /** Places in the grids of all tables of a document without pages: rows times columns. */
  CELLS("cells", 1_000_000, 1, 100_000_000),
  /** Letters of all cells of a workbook; a text that many cells share counts for each. */
  CELL_LETTERS("cell-letters", 20_000_000, 1, 1_000_000_000),
  /** Columns of a table; Word allows 63, other programs write more, absurd files far more. */
  TABLE_COLUMNS("table-columns", 4000, 1, 100_000),
  /** Tables within tables. */
  TABLE_DEPTH("table-depth", 200, 1, 1000),
  /** Elements of cells and rows that are written once and shown several times (OpenDocument). */
  REPEATED_ELEMENTS("repeated-elements", 10_000, 1, 10_000_000),
  /** Rules of style sheets in HTML; more are of sheets made by programs for other pages. */
  STYLE_RULES("style-rules", 1000, 1, 100_000),
  /** Letters of a style sheet in HTML that is looked at. */
  STYLE_LETTERS("style-letters", 1_000_000, 1, 100_000_000),
  /** Open groups at a time in RTF; Word itself writes some tens. */
  RTF_GROUPS("rtf-groups", 500_000, 10, 10_000_000),
  /** Texts within texts in RTF, such as text boxes in notes. */
  RTF_TEXT_DEPTH("rtf-text-depth", 50, 1, 500),
  /** Rounds by which a password becomes a key; programs write 1 024 to 600 000. */
  KEY_ITERATIONS("key-iterations", 10_000_000, 1, 2_000_000_000),
  /**
   * Memory that a password is led through to become a key, all rounds together; LibreOffice writes
   * 3 rounds of 64 MB.
   */
  KEY_MEGABYTES("key-megabytes", 4096, 1, 1 << 20),
  /** Threads that a key is meant for; programs write 4. */
  KEY_LANES("key-lanes", 64, 1, 10_000);

  private final String key;
  private final long standard;
  private final long smallest;
  private final long largest;

  Limit(String key, long standard, long smallest, long largest) {
    this.key = key;
    this.standard = standard;
    this.smallest = smallest;
    this.largest = largest;
  }

  /** Its name everywhere but in code, such as {@code file-bytes}. */
  public String key() {
    return key;
  }

  /** Its value where nobody has asked for another. */
  public long standard() {
    return standard;
  }

  /** The lowest value with which anything can be read. */
  public long smallest() {
    return smallest;
  }

  /** The highest value that the way of reading can keep to. */
  public long largest() {
    return largest;
  }

  /** Whether it can be set to the value. */
  public boolean allows(long value) {
    return value >= smallest && value <= largest;
  }

  /** The limit of the given name. */
  public static Optional<Limit> of(String key) {
    return Arrays.stream(values()).filter(limit -> limit.key.equals(key)).findFirst();
  }
}
