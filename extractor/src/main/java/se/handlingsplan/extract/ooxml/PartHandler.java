package se.handlingsplan.extract.ooxml;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;

/** Is told a part element by element, by local names, no deeper than may be. */
public abstract class PartHandler extends DefaultHandler {
  private final long deepest;
  private long depth;

  protected PartHandler(Limits limits) {
    this.deepest = limits.of(Limit.XML_DEPTH);
  }

  /** An element begins. */
  protected abstract void start(String name, Attributes attributes) throws SAXException;

  /** An element ends. */
  protected abstract void end(String name) throws SAXException;

  @Override
  public final void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    depth++;
    if (depth > deepest) {
      throw new LimitException(Limit.XML_DEPTH, deepest);
    }
    start(local, attributes);
  }

  @Override
  public final void endElement(String uri, String local, String name) throws SAXException {
    depth--;
    end(local);
  }
}
