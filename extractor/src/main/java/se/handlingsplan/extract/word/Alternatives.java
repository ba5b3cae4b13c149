package se.handlingsplan.extract.word;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * One content written twice, for newer and for older programs ({@code mc:AlternateContent}):
 * exactly one branch is read, so that a text box comes once.
 */
final class Alternatives {
  private Alternatives() {}

  static Optional<Element> chosen(Element alternateContent) {
    return Xml.child(alternateContent, "Choice").or(() -> Xml.child(alternateContent, "Fallback"));
  }
}
