package se.handlingsplan.extract.word;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import se.handlingsplan.extract.flow.Hyperlinks;
import se.handlingsplan.extract.ooxml.Xml;

/**
 * The fields that are open at a place in the text: a field's code is not for readers, its result
 * is. Fields nest, and may reach over paragraphs. Only fields that end count, so that a broken one
 * hides nothing. One for each walk of a document.
 */
final class Fields {
  private final Set<Element> whole = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    private final boolean isWhole;
    private final StringBuilder code = new StringBuilder();
    private boolean inResult;

    Field(boolean isWhole) {
      this.isWhole = isWhole;
    }
  }

  /** Finds the fields that end in the same container as they begin in. */
  void add(Element container) {
    Deque<Element> begun = new ArrayDeque<>();
    addEnded(container, begun);
  }

  private void addEnded(Element element, Deque<Element> begun) {
    if (Xml.is(element, "fldChar")) {
      switch (type(element)) {
        case "begin" -> begun.push(element);
        case "end" -> {
          if (!begun.isEmpty()) {
            whole.add(begun.pop());
          }
        }
        default -> {}
      }
    }
    Xml.children(element).forEach(child -> addEnded(child, begun));
  }

  /** Goes past one mark of a field. */
  void pass(Element fieldCharacter) {
    switch (type(fieldCharacter)) {
      case "begin" -> open.push(new Field(whole.contains(fieldCharacter)));
      case "separate" -> {
        if (!open.isEmpty()) {
          open.peek().inResult = true;
        }
      }
      case "end" -> {
        if (!open.isEmpty()) {
          open.pop();
        }
      }
      default -> {}
    }
  }

  /** Goes past a piece of a field's code. */
  void code(String text) {
    if (!open.isEmpty()) {
      open.peek().code.append(text);
    }
  }

  /** Whether what stands here belongs to a field's code. */
  boolean inCode() {
    return open.stream().anyMatch(field -> field.isWhole && !field.inResult);
  }

  /** The address that the result here links to. */
  Optional<String> link() {
    return open.stream()
        .filter(field -> field.inResult)
        .flatMap(field -> Hyperlinks.address(field.code).stream())
        .findFirst();
  }

  private static String type(Element fieldCharacter) {
    return Xml.attribute(fieldCharacter, "fldCharType").orElse("");
  }

  /** What a form field shows by itself: a box, ticked or not, or the entry that was chosen. */
  static String formValue(Element fieldCharacter) {
    Optional<Element> form =
        type(fieldCharacter).equals("begin")
            ? Xml.child(fieldCharacter, "ffData")
            : Optional.empty();
    Optional<Element> box = form.flatMap(data -> Xml.child(data, "checkBox"));
    if (box.isPresent()) {
      boolean ticked =
          Xml.toggle(box.get(), "checked").or(() -> Xml.toggle(box.get(), "default")).orElse(false);
      return ticked ? "☒" : "☐";
    }
    return form.flatMap(data -> Xml.child(data, "ddList")).map(Fields::chosen).orElse("");
  }

  private static String chosen(Element dropDown) {
    List<Element> entries = Xml.children(dropDown, "listEntry");
    int chosen =
        Xml.child(dropDown, "result")
            .or(() -> Xml.child(dropDown, "default"))
            .flatMap(index -> Xml.number(index, 0, 1000))
            .orElse(0);
    return chosen < entries.size() ? Xml.val(entries.get(chosen)).orElse("") : "";
  }
}
