package se.handlingsplan.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.text.Wording;

/**
 * What people have written beside cells: notes, and conversations. Of a conversation the file holds
 * a copy as a note for older programs, with words of its own; that is not read again.
 */
final class Comments {
  /** How the author of such a copy is named. */
  private static final String COPY = "tc=";

  private Comments() {}

  /**
   * A comment.
   *
   * @param at address of the cell as the file has it
   */
  record Comment(String at, String text) {}

  /**
   * The notes of a part that holds them.
   *
   * @param conversations whether conversations are at hand, so that copies of them need not be read
   */
  static List<Comment> notes(Element part, boolean conversations) {
    List<String> authors =
        Xml.path(part, "authors").map(Xml::children).orElse(List.of()).stream()
            .map(Element::getTextContent)
            .toList();
    List<Comment> notes = new ArrayList<>();
    for (Element note : Xml.path(part, "commentList").map(Xml::children).orElse(List.of())) {
      int author = Xml.number(note.getAttribute("authorId"), -1, Integer.MAX_VALUE).orElse(-1);
      boolean copy = author >= 0 && author < authors.size() && authors.get(author).startsWith(COPY);
      if (!conversations || !copy) {
        add(note, Xml.child(note, "text").map(Comments::text).orElse(""), notes);
      }
    }
    return notes;
  }

  /** The comments of a part that holds conversations, in their order. */
  static List<Comment> conversations(Element part) {
    List<Comment> comments = new ArrayList<>();
    for (Element comment : Xml.children(part, "threadedComment")) {
      add(comment, Xml.child(comment, "text").map(Element::getTextContent).orElse(""), comments);
    }
    return comments;
  }

  private static void add(Element comment, String text, List<Comment> all) {
    String normal = Wording.normal(text).strip();
    if (!normal.isEmpty()) {
      all.add(new Comment(comment.getAttribute("ref"), normal));
    }
  }

  /** The text of all runs; reading aids above them are left out. */
  private static String text(Element text) {
    return Xml.children(text).stream()
        .map(run -> Xml.is(run, "r") ? Xml.child(run, "t").orElse(run) : run)
        .filter(run -> Xml.is(run, "t"))
        .map(run -> Escapes.text(run.getTextContent()))
        .collect(Collectors.joining());
  }
}
