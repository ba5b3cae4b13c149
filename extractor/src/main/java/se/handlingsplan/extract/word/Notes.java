package se.handlingsplan.extract.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import se.handlingsplan.extract.ooxml.Xml;

/** Footnotes, endnotes likewise, in the order of their numbers. */
final class Notes {
  /** Separators between text and notes, which Word stores among the notes. */
  private static final Set<String> NOT_A_NOTE =
      Set.of("separator", "continuationSeparator", "continuationNotice");

  private Notes() {}

  /**
   * The notes of a part.
   *
   * @param name of a note's element
   */
  static List<Element> of(Optional<Element> part, String name) {
    return part.map(p -> Xml.children(p, name)).orElse(List.of()).stream()
        .filter(note -> Xml.attribute(note, "type").filter(NOT_A_NOTE::contains).isEmpty())
        .toList();
  }
}
