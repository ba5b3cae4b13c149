package se.handlingsplan.extract.word;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import org.w3c.dom.Element;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * A part with pieces of XML inserted into some of its elements; every byte of the original is kept,
 * in its order. The parser does not tell where elements stand, so the tags are found again here:
 * the first tag is that of the first element in document order, and so on. Not for several threads.
 */
final class Inserted {
  private static final String EMPTY = "/>";

  private final String text;
  private final Charset charset;
  private final List<Tags> tags = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Pieces> pieces = new IdentityHashMap<>();

  /**
   * Where an element's tags stand.
   *
   * @param begin of the first tag
   * @param end of the first tag
   * @param close where the last tag begins; in an element of one tag, where the sign for that is
   * @param after the last tag
   */
  private record Tags(int begin, int end, int close, int after) {
    boolean isOne() {
      return close < end;
    }
  }

  /** What is to be inserted into one element. */
  private static final class Pieces {
    private final StringBuilder start = new StringBuilder();
    private final StringBuilder end = new StringBuilder();
  }

  /**
   * The part as it is.
   *
   * @param root the part's root, parsed
   * @throws UnreadableDocumentException where the two do not go together
   */
  Inserted(byte[] part, Element root) throws UnreadableDocumentException {
    this.charset = charset(part);
    this.text = new String(part, charset);
    count(root);
    try {
      findTags();
    } catch (IndexOutOfBoundsException | NoSuchElementException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
    if (tags.size() != numbers.size()) {
      throw new UnreadableDocumentException(Reason.DAMAGED);
    }
  }

  /**
   * How bytes are letters here. Tags are written in ASCII, and in every encoding but the wide ones
   * each byte of them is what it is there: as Latin 1, all bytes come out as they went in.
   */
  private static Charset charset(byte[] part) {
    int first = part.length < 2 ? 0 : (part[0] & 0xFF) << 8 | (part[1] & 0xFF);
    return switch (first) {
      case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
      case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.ISO_8859_1;
    };
  }

  private void count(Element element) {
    numbers.put(element, numbers.size());
    Xml.children(element).forEach(this::count);
  }

  private void findTags() {
    Deque<Integer> open = new ArrayDeque<>();
    int at = text.indexOf('<');
    while (at >= 0) {
      if (text.startsWith("<!--", at)) {
        at = after("-->", at + 4);
      } else if (text.startsWith("<![CDATA[", at)) {
        at = after("]]>", at);
      } else if (text.startsWith("<?", at)) {
        at = after("?>", at);
      } else if (text.startsWith("</", at)) {
        int number = open.pop();
        int after = after(">", at);
        tags.set(number, new Tags(tags.get(number).begin(), tags.get(number).end(), at, after));
        at = after;
      } else {
        int after = afterTag(at);
        boolean one = text.charAt(after - 2) == '/';
        if (!one) {
          open.push(tags.size());
        }
        tags.add(new Tags(at, after, one ? after - 2 : after, after));
        at = after;
      }
      at = text.indexOf('<', at);
    }
  }

  private int after(String mark, int from) {
    int found = text.indexOf(mark, from);
    if (found < 0) {
      throw new IndexOutOfBoundsException(from);
    }
    return found + mark.length();
  }

  /** Attributes may hold the sign that ends a tag. */
  private int afterTag(int from) {
    char quote = 0;
    for (int at = from; ; at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at + 1;
      }
    }
  }

  /**
   * Inserts where the element's content begins, after its properties; later pieces come later. One
   * of all pieces for an element holds an empty element.
   */
  void atStart(Element element, String piece) {
    pieces(element).start.append(piece);
  }

  /** Inserts where the element's content ends; later pieces come later. */
  void atEnd(Element element, String piece) {
    pieces(element).end.append(piece);
  }

  private Pieces pieces(Element element) {
    return pieces.computeIfAbsent(element, e -> new Pieces());
  }

  /** The part with all pieces in it, which are in ASCII. */
  byte[] bytes() {
    TreeMap<Integer, String> places = new TreeMap<>();
    // What comes after a child comes before the end of its parent, where both are one place.
    pieces.keySet().stream()
        .sorted(Comparator.comparingInt((Element e) -> tags(e).begin()).reversed())
        .forEach(element -> place(element, places));
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Map.Entry<Integer, String> place : places.entrySet()) {
      out.append(text, from, place.getKey()).append(place.getValue());
      from = place.getKey();
    }
    return out.append(text, from, text.length()).toString().getBytes(charset);
  }

  private Tags tags(Element element) {
    return tags.get(Objects.requireNonNull(numbers.get(element), element.getNodeName()));
  }

  /** The element's name as it is written. */
  private String name(Tags tag) {
    int end = tag.begin() + 1;
    while (!Character.isWhitespace(text.charAt(end)) && end < tag.close()) {
      end++;
    }
    return text.substring(tag.begin() + 1, end);
  }

  private void place(Element element, Map<Integer, String> places) {
    Tags tag = tags(element);
    Pieces inside = pieces(element);
    if (tag.isOne()) {
      // Its own end sign becomes that of the last empty element inserted, so that it stays.
      String content = inside.start.toString() + inside.end;
      int sign = content.lastIndexOf(EMPTY);
      String rest = content.substring(sign + EMPTY.length());
      places.merge(tag.close(), ">" + content.substring(0, sign), String::concat);
      places.merge(tag.after(), rest + "</" + name(tag) + ">", String::concat);
    } else {
      int start =
          Xml.child(element, element.getLocalName() + "Pr")
              .map(properties -> tags(properties).after())
              .orElse(tag.end());
      places.merge(start, inside.start.toString(), String::concat);
      places.merge(tag.close(), inside.end.toString(), String::concat);
    }
  }
}
