package se.handlingsplan.render.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The body of a template and the place in it where the plan goes: a content control or bookmark of
 * a certain name, or a paragraph that says {@code {{plan}}}. Without such a place the body is
 * emptied, and only its last section stays.
 */
final class TemplateBody {
  private static final Set<String> NAMES = Set.of("handlingsplan", "innehall", "innehåll");
  private static final Pattern PLAN =
      Pattern.compile("\\s*(\\{\\{|\\[\\[)\\s*plan\\s*(}}|]])\\s*", Pattern.CASE_INSENSITIVE);

  private final Document document;
  private final Element body;
  private final Element place;
  private final Element section;

  private TemplateBody(Document document, Element body, Element place, Element section) {
    this.document = document;
    this.body = body;
    this.place = place;
    this.section = section;
  }

  static TemplateBody of(Document document) throws IOException {
    Element body =
        Dom.child(document.getDocumentElement(), "body")
            .orElseThrow(() -> new IOException("No body"));
    Element last = lastSection(document, body);
    List<Element> marked = place(body);
    Element place = Dom.create(document, "p");
    if (marked.isEmpty()) {
      inherit(body, last);
      Dom.children(body).stream().filter(child -> !child.isSameNode(last)).forEach(Dom::remove);
      body.insertBefore(place, last);
      return new TemplateBody(document, body, place, last);
    }
    body.insertBefore(place, marked.getFirst());
    // A section that ends with the place goes on to end there.
    Dom.path(marked.getLast(), "pPr", "sectPr")
        .ifPresent(
            own -> {
              Element properties = Dom.create(document, "pPr");
              properties.appendChild(own);
              Element end = Dom.create(document, "p");
              end.appendChild(properties);
              body.insertBefore(end, marked.getFirst());
            });
    marked.forEach(Dom::remove);
    return new TemplateBody(document, body, place, sectionAfter(place, last));
  }

  private static Element lastSection(Document document, Element body) {
    return Dom.child(body, "sectPr")
        .orElseGet(() -> (Element) body.appendChild(Dom.create(document, "sectPr")));
  }

  private static List<Element> place(Element body) {
    List<Element> children = Dom.children(body);
    for (Element child : children) {
      if (Dom.is(child, "sdt") && isNamed(child)) {
        return List.of(child);
      }
      if (Dom.is(child, "p")
          && PLAN.matcher(Placeholders.text(Placeholders.texts(child))).matches()) {
        return List.of(child);
      }
    }
    for (Element start : Dom.all(body, "bookmarkStart")) {
      if (NAMES.contains(Dom.attribute(start, "name").toLowerCase(Locale.ROOT))) {
        return between(children, start);
      }
    }
    return List.of();
  }

  private static boolean isNamed(Element control) {
    return Stream.of("tag", "alias")
        .flatMap(name -> Dom.val(Dom.path(control, "sdtPr", name)).stream())
        .anyMatch(name -> NAMES.contains(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** The blocks that a bookmark goes over. */
  private static List<Element> between(List<Element> blocks, Element start) {
    List<Element> between = new ArrayList<>();
    String id = Dom.attribute(start, "id");
    boolean inside = false;
    for (Element block : blocks) {
      inside |= holds(block, start);
      if (inside) {
        between.add(block);
      }
      boolean ends =
          (Dom.is(block, "bookmarkEnd") && Dom.attribute(block, "id").equals(id))
              || Dom.all(block, "bookmarkEnd").stream()
                  .anyMatch(end -> Dom.attribute(end, "id").equals(id));
      if (inside && ends) {
        break;
      }
    }
    between.removeIf(block -> Dom.is(block, "sectPr"));
    return between;
  }

  private static boolean holds(Element block, Node node) {
    Node at = node;
    while (at != null && !at.isSameNode(block)) {
      at = at.getParentNode();
    }
    return at != null;
  }

  /** The section that goes over a place: its properties stand at its end. */
  private static Element sectionAfter(Element place, Element last) {
    for (Node at = place.getNextSibling(); at != null; at = at.getNextSibling()) {
      Optional<Element> own = Dom.path(at, "pPr", "sectPr");
      if (own.isPresent()) {
        return own.get();
      }
    }
    return last;
  }

  /** A section without headers and footers of its own has those of the sections before it. */
  private static void inherit(Element body, Element last) {
    Map<String, Element> references = new LinkedHashMap<>();
    for (Element each : Dom.all(body, "sectPr")) {
      for (Element child : Dom.children(each)) {
        if (isReference(child)) {
          references.put(child.getLocalName() + Dom.attribute(child, "type"), child);
        }
      }
    }
    Dom.children(last).stream().filter(TemplateBody::isReference).forEach(Dom::remove);
    Node first = last.getFirstChild();
    references.values().forEach(each -> last.insertBefore(each.cloneNode(true), first));
  }

  private static boolean isReference(Element child) {
    return Dom.is(child, "headerReference") || Dom.is(child, "footerReference");
  }

  boolean hasReference(String name) {
    return !Dom.all(document, name).isEmpty();
  }

  /** Gives the plan's section a header or footer on every page. */
  void refer(String name, String id) {
    Element reference = Dom.create(document, name);
    Dom.set(reference, "type", "default");
    reference.setAttributeNS(Dom.RELATIONSHIPS, "r:id", id);
    section.insertBefore(reference, section.getFirstChild());
  }

  Set<String> ids(String element) {
    Set<String> ids = new HashSet<>();
    Dom.all(document, element).forEach(each -> ids.add(Dom.attribute(each, "id")));
    if (element.equals("sdt")) {
      Dom.all(document, "sdtPr")
          .forEach(each -> Dom.val(Dom.child(each, "id")).ifPresent(ids::add));
    }
    return ids;
  }

  /** The properties of the section that the plan stands in. */
  Section section(boolean lying) {
    return Section.of(section, lying);
  }

  /**
   * Puts the plan in its place, on pages of its own where those around it stand and its own lie.
   *
   * @param end the style of a paragraph that only ends a section
   */
  void put(DocumentDocument plan, Section page, String end) throws IOException {
    boolean before = hasContent(place, true);
    boolean after = hasContent(place, false);
    Element written = Dom.imported(plan, document);
    List<Element> blocks = Dom.child(written, "body").map(Dom::children).orElse(List.of());
    if (page.turned() && before) {
      Element standing = (Element) section.cloneNode(true);
      end(place.getPreviousSibling(), standing, place, end);
      Section.goOn(section);
    }
    blocks.forEach(block -> body.insertBefore(block, place));
    if (page.turned() && after) {
      Element lying = (Element) section.cloneNode(true);
      page.turn(lying);
      end(place.getPreviousSibling(), lying, place, end);
      Section.goOn(section);
    } else if (page.turned()) {
      page.turn(section);
    }
    joinEnd(blocks);
    Dom.remove(place);
  }

  /** Whether there is anything in the same section before the place, or after it. */
  private boolean hasContent(Element from, boolean backwards) {
    Node at = backwards ? from.getPreviousSibling() : from.getNextSibling();
    while (at != null) {
      if (at instanceof Element element) {
        boolean ends = Dom.path(element, "pPr", "sectPr").isPresent();
        if (backwards && ends) {
          return false;
        }
        boolean bare = ends && Dom.children(element).size() == 1;
        if (!Dom.is(element, "sectPr") && !bare) {
          return true;
        }
        if (ends) {
          return false;
        }
      }
      at = backwards ? at.getPreviousSibling() : at.getNextSibling();
    }
    return false;
  }

  /** Ends a section in the paragraph before, or in one of its own where there is none. */
  private void end(Node last, Element properties, Element before, String style) {
    Element paragraph;
    if (last instanceof Element element
        && Dom.is(element, "p")
        && Dom.path(element, "pPr", "sectPr").isEmpty()) {
      paragraph = element;
    } else {
      paragraph = Dom.create(document, "p");
      Element look = Dom.create(document, "pStyle");
      Dom.set(look, "val", style);
      properties(paragraph).appendChild(look);
      body.insertBefore(paragraph, before);
    }
    into(properties, properties(paragraph));
  }

  private static void into(Element section, Element properties) {
    Node change = Dom.child(properties, "pPrChange").orElse(section);
    if (change.isSameNode(section)) {
      properties.appendChild(section);
    } else {
      properties.insertBefore(section, change);
    }
  }

  private Element properties(Element paragraph) {
    return Dom.child(paragraph, "pPr")
        .orElseGet(
            () ->
                (Element)
                    paragraph.insertBefore(Dom.create(document, "pPr"), paragraph.getFirstChild()));
  }

  /** A paragraph that held only the plan's mark and the end of a section gives it to the plan. */
  private void joinEnd(List<Element> blocks) {
    Node next = place.getNextSibling();
    if (blocks.isEmpty() || next == null || Dom.children(next).size() != 1) {
      return;
    }
    Element last = blocks.getLast();
    Optional<Element> own = Dom.path(next, "pPr", "sectPr");
    boolean free = Dom.is(last, "p") && Dom.path(last, "pPr", "sectPr").isEmpty();
    if (own.isPresent() && free && Dom.children(own.get().getParentNode()).size() == 1) {
      into(own.get(), properties(last));
      Dom.remove(next);
    }
  }
}
