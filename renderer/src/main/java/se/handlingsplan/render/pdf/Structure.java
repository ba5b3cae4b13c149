package se.handlingsplan.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The tags of a document on their way into the file. The library numbers marked content and keeps
 * the parent tree; what stands in each element is kept here, as the library refuses elements that
 * hold both text and elements.
 */
final class Structure {
  private final PdfWriter writer;
  private final PdfStructureTreeRoot root;
  private final Tag document;
  private final IdentityHashMap<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
  private final Map<String, PdfName> roles = new HashMap<>();
  private final Map<Integer, Holder> holders = new HashMap<>();

  /** The element that a stretch stands in, and what the stretch has on the pages. */
  private record Holder(PdfStructureElement element, List<PdfObject> content) {}

  Structure(PdfWriter writer, Tag document) {
    this.writer = writer;
    this.root = writer.getStructureTreeRoot();
    this.document = document;
    PdfStructureElement element = new PdfStructureElement(root, role(document));
    register(document, element);
    root.put(PdfName.K, element.getReference());
  }

  private void register(Tag tag, PdfStructureElement element) {
    elements.put(tag, element);
    element.remove(PdfName.K);
    if (!tag.details().isEmpty()) {
      PdfArray attributes = Attributes.of(tag.details());
      element.put(PdfName.A, attributes.size() == 1 ? attributes.getPdfObject(0) : attributes);
    }
    for (Tag.Detail detail : tag.details()) {
      if (detail instanceof Tag.Detail.Picture picture) {
        element.put(PdfName.ALT, new PdfString(picture.alternative(), PdfObject.TEXT_UNICODE));
      }
    }
    for (TagKid kid : tag.kids()) {
      switch (kid) {
        case Tag child -> register(child, new PdfStructureElement(element, role(child)));
        case Owner.Stretch stretch ->
            holders.put(stretch.number(), new Holder(element, new ArrayList<>(1)));
      }
    }
    element.remove(PdfName.K);
  }

  /** One name for all elements of a role, of which there are many. */
  private PdfName role(Tag tag) {
    return roles.computeIfAbsent(tag.role(), PdfName::new);
  }

  /** Begins marked content that belongs to the stretch, on the page that is being written. */
  void begin(Owner.Stretch stretch, PdfContentByte content) {
    Holder holder = holder(stretch);
    PdfStructureElement element = holder.element();
    // Without content the library numbers the mark as the element's first, whatever came before.
    element.remove(PdfName.K);
    PdfObject page = element.get(PdfName.PG);
    content.beginMarkedContentSequence(element);
    PdfObject number = element.get(PdfName.K);
    element.remove(PdfName.K);
    if (number == null) {
      throw new IllegalStateException("No mark for stretch %d".formatted(stretch.number()));
    }
    holder.content().add(page == null || isCurrent(page) ? number : reference(PdfName.MCR, number));
    if (page != null) {
      element.put(PdfName.PG, page);
    }
  }

  /** Says that the annotation is part of the stretch; returns its key in the parent tree. */
  int attach(Owner.Stretch stretch, PdfIndirectReference annotation) {
    PdfDictionary object = new PdfDictionary(PdfName.OBJR);
    object.put(PdfName.OBJ, annotation);
    object.put(PdfName.PG, writer.getCurrentPage());
    Holder holder = holder(stretch);
    holder.content().add(object);
    return root.addExistingObject(holder.element().getReference());
  }

  /** Writes all elements; nothing can be added after it. */
  void write() throws IOException {
    write(document, element(document));
  }

  private void write(Tag tag, PdfStructureElement element) throws IOException {
    PdfArray kids = new PdfArray();
    for (TagKid kid : tag.kids()) {
      switch (kid) {
        case Tag child -> {
          PdfStructureElement inner = element(child);
          kids.add(inner.getReference());
          write(child, inner);
        }
        case Owner.Stretch stretch -> holder(stretch).content().forEach(kids::add);
      }
    }
    if (!kids.isEmpty()) {
      element.put(PdfName.K, kids.size() == 1 ? kids.getPdfObject(0) : kids);
    }
    writer.addToBody(element, element.getReference());
  }

  private boolean isCurrent(PdfObject page) {
    return page.toString().equals(writer.getCurrentPage().toString());
  }

  /** A mark on another page than the element's first. */
  private PdfDictionary reference(PdfName type, PdfObject number) {
    PdfDictionary reference = new PdfDictionary(type);
    reference.put(PdfName.PG, writer.getCurrentPage());
    reference.put(PdfName.MCID, new PdfNumber(((PdfNumber) number).intValue()));
    return reference;
  }

  private Holder holder(Owner.Stretch stretch) {
    Holder holder = holders.get(stretch.number());
    if (holder == null) {
      throw new IllegalStateException("Stretch %d has no tag".formatted(stretch.number()));
    }
    return holder;
  }

  private PdfStructureElement element(Tag tag) {
    PdfStructureElement element = elements.get(tag);
    if (element == null) {
      throw new IllegalStateException("Tag %s is not in the document".formatted(tag.role()));
    }
    return element;
  }
}
