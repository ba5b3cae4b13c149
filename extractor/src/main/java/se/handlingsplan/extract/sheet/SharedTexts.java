package se.handlingsplan.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import se.handlingsplan.extract.ooxml.PartHandler;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;

/** The texts of a workbook, which its cells name by number. */
final class SharedTexts extends PartHandler {
  private final Allowance allowance;
  private final Pieces pieces = new Pieces();
  private final List<List<Piece>> texts = new ArrayList<>();

  SharedTexts(Limits limits) {
    super(limits);
    this.allowance = new Allowance(limits);
  }

  List<List<Piece>> texts() {
    return texts;
  }

  @Override
  protected void start(String name, Attributes attributes) {
    allowance.use(Limit.ELEMENTS, 1);
    pieces.start(name, attributes);
  }

  @Override
  public void characters(char[] letters, int from, int length) {
    pieces.characters(letters, from, length);
  }

  @Override
  protected void end(String name) {
    pieces.end(name);
    if (name.equals("si")) {
      texts.add(pieces.take());
    }
  }
}
