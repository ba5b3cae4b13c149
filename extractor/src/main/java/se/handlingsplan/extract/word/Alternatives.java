package se.handlingsplan.extract.word;

import java.util.Optional;
import org.w3c.dom.Element;
import se.handlingsplan.extract.ooxml.Xml;

/**
 * One content written twice, for newer and for older programs ({@code mc:AlternateContent}):
 * exactly one branch is read, so that a text box comes once.
 */
final class Alternatives {
  private Alternatives() {}

  /** The newer one, unless only the older has words. */
  static Optional<Element> chosen(Element alternateContent) {
    Optional<Element> newer =
        Xml.children(alternateContent, "Choice").stream()
            .filter(Alternatives::hasWords)
            .findFirst();
    return newer
        .or(() -> Xml.child(alternateContent, "Fallback").filter(Alternatives::hasWords))
        .or(() -> Xml.child(alternateContent, "Choice"))
        .or(() -> Xml.child(alternateContent, "Fallback"));
  }

  private static boolean hasWords(Element branch) {
    return !branch.getTextContent().isBlank();
  }
}
