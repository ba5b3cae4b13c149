package se.handlingsplan.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;

/** The texts of a workbook, which its cells name by number. */
final class SharedTexts extends DefaultHandler {
  private final Allowance allowance;
  private final Pieces pieces = new Pieces();
  private final List<List<Piece>> texts = new ArrayList<>();

  SharedTexts(Limits limits) {
    this.allowance = new Allowance(limits);
  }

  List<List<Piece>> texts() {
    return texts;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    allowance.use(Limit.ELEMENTS, 1);
    pieces.start(local, attributes);
  }

  @Override
  public void characters(char[] letters, int from, int length) {
    pieces.characters(letters, from, length);
  }

  @Override
  public void endElement(String uri, String local, String name) {
    pieces.end(local);
    if (local.equals("si")) {
      texts.add(pieces.take());
    }
  }
}
