package se.handlingsplan.extract.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.ooxml.PartHandler;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.text.Wording;

/**
 * One sheet as it is told element by element. Only what holds text, or says something of it, is
 * kept: a million rows that have a colour and nothing else cost the time of passing them by. What
 * is shown of each cell is counted as it is met.
 */
final class SheetScan extends PartHandler {
  private final Workbook book;
  private final Allowance allowance;
  private final TextCount.Tally read;

  private final List<Written> cells = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final List<Area> merged = new ArrayList<>();
  private final List<Area> filtered = new ArrayList<>();
  private final List<Area> filters = new ArrayList<>();
  private final List<Running> running = new ArrayList<>();
  private final List<Address> uncalculated = new ArrayList<>();

  /** Relationships by the addresses of the cells that link by them. */
  private final Map<Address, Link> links = new LinkedHashMap<>();

  private final Pieces pieces = new Pieces();
  private final StringBuilder letters = new StringBuilder();
  private int firstShownRow;
  private int frozenRows;
  private Optional<Area> filter = Optional.empty();
  private boolean aside;
  private boolean inView;
  private boolean inString;
  private boolean collecting;

  private int row = -1;
  private int column = -1;
  private boolean inCell;
  private boolean hasFormula;
  private boolean hasValue;
  private String type = "";
  private CellStyle style = CellStyle.USUAL;

  SheetScan(Workbook book, Allowance allowance, TextCount.Tally read) {
    super(allowance.limits());
    this.book = book;
    this.allowance = allowance;
    this.read = read;
  }

  /** A running header or footer. */
  record Running(String text, SetAside.Reason reason) {}

  /**
   * Where a cell links to.
   *
   * @param relationship that has the address
   * @param location within it; empty for the whole
   */
  record Link(String relationship, String location) {}

  List<Written> cells() {
    return cells;
  }

  BitSet hiddenRows() {
    return hiddenRows;
  }

  BitSet hiddenColumns() {
    return hiddenColumns;
  }

  List<Area> merged() {
    return merged;
  }

  /** Areas that can be filtered, by the row of headings that they begin with. */
  List<Area> filtered() {
    return filtered;
  }

  /** Areas in which a filter is on: it shows some of the rows, all of which are there. */
  List<Area> filters() {
    return filters;
  }

  /**
   * Shows the rows that only a filter hides, which is how somebody last looked at the sheet and not
   * what is in it.
   *
   * @return how many there are
   */
  int showFiltered() {
    int shown = 0;
    for (Area area : filters) {
      int row = hiddenRows.nextSetBit(area.first().row() + 1);
      while (row >= 0 && row <= area.last().row()) {
        hiddenRows.clear(row);
        shown++;
        row = hiddenRows.nextSetBit(row);
      }
    }
    return shown;
  }

  List<Running> running() {
    return running;
  }

  Map<Address, Link> links() {
    return links;
  }

  /** Formulas whose result the file does not hold. */
  List<Address> uncalculated() {
    return uncalculated;
  }

  /** The last of the rows that stay in sight, counted from 0; empty where none does. */
  Optional<Integer> lastFrozenRow() {
    return frozenRows > 0 ? Optional.of(firstShownRow + frozenRows - 1) : Optional.empty();
  }

  @Override
  protected void start(String name, Attributes attributes) {
    if (aside) {
      return;
    }
    switch (name) {
      // The views that single users have saved repeat what the sheet says, often in older form.
      case "customSheetViews", "extLst" -> aside = true;
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "f" -> hasFormula = inCell;
      case "v" -> {
        hasValue = true;
        collecting = inCell;
      }
      case "is" -> {
        hasValue = true;
        inString = inCell;
      }
      case "oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter" ->
          collecting = true;
      default -> startOther(name, attributes);
    }
    if (inString) {
      pieces.start(name, attributes);
    }
  }

  private void startOther(String name, Attributes attributes) {
    switch (name) {
      case "sheetView" -> {
        inView = true;
        firstShownRow = address(attributes, "topLeftCell").map(Address::row).orElse(0);
      }
      case "pane" -> {
        if (inView && value(attributes, "state").startsWith("frozen")) {
          frozenRows = number(attributes, "ySplit", Address.ROWS).orElse(0);
        }
      }
      case "col" -> {
        if (isOn(attributes, "hidden")) {
          int first = number(attributes, "min", Address.COLUMNS).orElse(1);
          int last = number(attributes, "max", Address.COLUMNS).orElse(first);
          hiddenColumns.set(Math.max(first - 1, 0), Math.max(last, first));
        }
      }
      case "mergeCell" -> keep(merged, attributes);
      case "autoFilter" -> {
        keep(filtered, attributes);
        filter = Area.of(value(attributes, "ref"));
      }
      case "filterColumn" -> {
        filter.ifPresent(filters::add);
        filter = Optional.empty();
      }
      case "hyperlink" -> {
        allowance.use(Limit.ELEMENTS, 1);
        String relationship = relationship(attributes);
        if (!relationship.isEmpty()) {
          Area.of(value(attributes, "ref"))
              .ifPresent(
                  area ->
                      links.put(
                          area.first(), new Link(relationship, value(attributes, "location"))));
        }
      }
      default -> {
        // Widths, colours, rules of formats and the like.
      }
    }
  }

  private void keep(List<Area> areas, Attributes attributes) {
    allowance.use(Limit.ELEMENTS, 1);
    Area.of(value(attributes, "ref")).ifPresent(areas::add);
  }

  private void startRow(Attributes attributes) {
    row = number(attributes, "r", Address.ROWS).map(r -> r - 1).orElse(row + 1);
    column = -1;
    if (isOn(attributes, "hidden") && row >= 0) {
      hiddenRows.set(row);
    }
  }

  private void startCell(Attributes attributes) {
    Address at =
        address(attributes, "r").orElse(new Address(Math.max(row, 0), Math.max(column + 1, 0)));
    row = at.row();
    column = at.column();
    inCell = true;
    hasFormula = false;
    hasValue = false;
    type = value(attributes, "t");
    style = book.style(number(attributes, "s", Integer.MAX_VALUE).orElse(0));
  }

  @Override
  public void characters(char[] chars, int from, int length) {
    if (inString) {
      pieces.characters(chars, from, length);
    } else if (collecting) {
      letters.append(chars, from, length);
    }
  }

  @Override
  protected void end(String name) throws SAXException {
    if (inString) {
      pieces.end(name);
    }
    switch (name) {
      case "customSheetViews", "extLst" -> aside = false;
      case "sheetView" -> inView = false;
      case "v" -> collecting = false;
      case "is" -> inString = false;
      case "c" -> endCell();
      case "oddHeader", "evenHeader", "firstHeader" -> endRunning(SetAside.Reason.RUNNING_HEADER);
      case "oddFooter", "evenFooter", "firstFooter" -> endRunning(SetAside.Reason.RUNNING_FOOTER);
      default -> {
        // What begins is what counts.
      }
    }
  }

  private void endRunning(SetAside.Reason reason) {
    if (!aside) {
      String text = Wording.normal(Escapes.running(takeLetters())).strip();
      allowance.use(Limit.CELL_LETTERS, text.length());
      read.add(text);
      if (!text.isEmpty()) {
        running.add(new Running(text, reason));
      }
    }
    collecting = false;
  }

  private void endCell() throws SAXException {
    if (!inCell) {
      return;
    }
    inCell = false;
    Address at = new Address(row, column);
    String written = takeLetters();
    // Only of a text can the result be that there is nothing.
    boolean hasResult = hasValue && (isText() || !written.isBlank());
    if (hasFormula && !hasResult) {
      allowance.use(Limit.ELEMENTS, 1);
      uncalculated.add(at);
    }
    List<Piece> pieces = shown(written);
    RichText text = normal(pieces);
    boolean unseen = false;
    if (text.isBlank() && !written.isBlank() && (type.isEmpty() || type.equals("n"))) {
      // A format that shows nothing of a number.
      text = RichText.of(book.values().number(written, CellStyle.USUAL));
      unseen = true;
    }
    if (!text.isBlank()) {
      allowance.use(Limit.CELLS, 1);
      allowance.use(Limit.CELL_LETTERS, text.text().length());
      read.add(text.text());
      cells.add(
          new Written(at, text, struckOut(pieces), unseen || (isText() && style.hidesText())));
    }
  }

  private boolean isText() {
    return type.equals("s") || type.equals("str") || type.equals("inlineStr");
  }

  /** What the cell shows of what is written in it. */
  private List<Piece> shown(String written) throws SAXException {
    List<Piece> inline = pieces.take();
    return switch (type) {
      case "s" -> written.isBlank() ? List.of() : shared(written);
      case "inlineStr" -> inline;
      case "str" -> List.of(Piece.plain(Escapes.text(written)));
      case "e" -> List.of(Piece.plain(written));
      case "b" ->
          List.of(Piece.plain(written.isBlank() ? "" : written.equals("0") ? "FALSKT" : "SANT"));
      case "d" -> List.of(Piece.plain(Values.moment(written)));
      default ->
          List.of(Piece.plain(written.isBlank() ? "" : book.values().number(written, style)));
    };
  }

  /** Text that is not there is lost, so the file is damaged. */
  private List<Piece> shared(String number) throws SAXException {
    return Xml.number(number, -1, Integer.MAX_VALUE)
        .filter(n -> n >= 0 && n < book.texts().size())
        .map(n -> book.texts().get(n))
        .orElseThrow(() -> new SAXException("No text " + number));
  }

  private RichText normal(List<Piece> shown) {
    List<Run> runs = new ArrayList<>();
    for (Piece piece : shown) {
      runs.add(
          new Run(
              Wording.normal(piece.text()),
              piece.ownLook() ? piece.bold() : style.bold(),
              piece.ownLook() ? piece.italic() : style.italic(),
              Optional.empty()));
    }
    return new RichText(runs);
  }

  private String struckOut(List<Piece> shown) {
    StringBuilder struck = new StringBuilder();
    for (Piece piece : shown) {
      boolean line = piece.ownLook() ? piece.struckOut() : style.struckOut();
      struck.append(line ? Wording.normal(piece.text()) : "");
    }
    return struck.toString();
  }

  private String takeLetters() {
    String taken = letters.toString();
    letters.setLength(0);
    return taken;
  }

  private static Optional<Address> address(Attributes attributes, String name) {
    return Address.of(value(attributes, name));
  }

  /** A whole number up to the given one; empty where there is none. */
  private static Optional<Integer> number(Attributes attributes, String name, int most) {
    // Some programs write how much is frozen as a number with a point.
    String whole = value(attributes, name).replaceFirst("\\.0*$", "");
    return Xml.number(whole, 0, most);
  }

  private static boolean isOn(Attributes attributes, String name) {
    String value = value(attributes, name);
    return !value.isEmpty() && !Xml.OFF.contains(value);
  }

  private static String value(Attributes attributes, String name) {
    @Nullable String value = attributes.getValue(name);
    return value == null ? "" : value;
  }

  /** The id of a relationship, which has a namespace, unlike all else. */
  private static String relationship(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
        return attributes.getValue(i);
      }
    }
    return "";
  }
}
