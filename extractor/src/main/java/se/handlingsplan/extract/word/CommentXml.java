package se.handlingsplan.extract.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.handlingsplan.document.Remark;

/**
 * Comments as XML, written with the names that a place in the document has for the elements of the
 * format. All is ASCII, so that it is the same in a part of whatever encoding.
 *
 * @param prefix of elements and attributes with its colon; empty where they have no namespace
 * @param declaration of the prefix, where the place knows none; else empty
 */
record CommentXml(String prefix, String declaration) {

  /** Comments that stand inside the element. */
  static CommentXml in(Element scope) {
    @Nullable String namespace = scope.getNamespaceURI();
    if (namespace == null) {
      return new CommentXml("", "");
    }
    // One that elements go without does not do: attributes need it.
    @Nullable String prefix = scope.lookupPrefix(namespace);
    return prefix != null && StandardCharsets.US_ASCII.newEncoder().canEncode(prefix)
        ? new CommentXml(prefix + ":", "")
        : new CommentXml("w:", " xmlns:w=\"" + escaped(namespace) + "\"");
  }

  /** Where what a comment is about begins. */
  String start(int id) {
    return empty("commentRangeStart", id);
  }

  /** Where it ends, and the mark that refers to the comment. */
  String end(int id) {
    return empty("commentRangeEnd", id) + element("r", empty("commentReference", id));
  }

  private String empty(String name, int id) {
    return "<" + prefix + name + declaration + attribute("id", Integer.toString(id)) + "/>";
  }

  /** A paragraph of its own for what has to stand in one. */
  String paragraph(String content) {
    return element("p", content);
  }

  /** The comment itself: the title in bold, and then a paragraph for each line. */
  String comment(int id, String author, Remark remark) {
    List<String> lines = new ArrayList<>();
    remark
        .title()
        .strip()
        .lines()
        .map(line -> run(line, element("rPr", tag("b"))))
        .forEach(lines::add);
    remark.text().strip().lines().map(line -> run(line, "")).forEach(lines::add);
    if (lines.isEmpty()) {
      lines.add("");
    }
    // As Word has it, the mark to be shown with the comment stands first in it.
    lines.set(0, element("r", tag("annotationRef")) + lines.getFirst());
    return "<"
        + prefix
        + "comment"
        + declaration
        + attribute("id", Integer.toString(id))
        + attribute("author", author)
        + attribute("initials", initials(author))
        + ">"
        + lines.stream().map(this::paragraph).collect(Collectors.joining())
        + "</"
        + prefix
        + "comment>";
  }

  private String run(String text, String properties) {
    String words =
        "<" + prefix + "t xml:space=\"preserve\">" + escaped(text) + "</" + prefix + "t>";
    return element("r", properties + words);
  }

  private String element(String name, String content) {
    return "<" + prefix + name + declaration + ">" + content + "</" + prefix + name + ">";
  }

  private String tag(String name) {
    return "<" + prefix + name + declaration + "/>";
  }

  private String attribute(String name, String value) {
    return " " + prefix + name + "=\"" + escaped(value) + "\"";
  }

  private static String initials(String author) {
    return Arrays.stream(author.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  /** As text or value of an attribute; characters that XML does not allow are left out. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .filter(CommentXml::isAllowed)
        .forEach(
            c -> {
              if (c < 0x20 || c > 0x7E || "<>&\"".indexOf(c) >= 0) {
                escaped.append("&#").append(c).append(';');
              } else {
                escaped.append((char) c);
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c > 0xFFFF;
  }
}
