package se.handlingsplan.extract.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure tree as plain records. Works on the bare objects, because trees in the wild
 * hold loops, missing types and nulls; each is passed over.
 */
final class StructureReader {
  private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
  private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
  private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");
  private static final COSName SCOPE = COSName.getPDFName("Scope");

  /** Larger spans are nonsense. */
  private static final int MAX_SPAN = 1000;

  private final PdfLimits limits;
  private final Map<COSDictionary, Integer> pages;
  private final Map<String, String> roles = new HashMap<>();
  private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Structure.Content> contents = new HashSet<>();
  private int elements;

  private StructureReader(PdfLimits limits, Map<COSDictionary, Integer> pages) {
    this.limits = limits;
    this.pages = pages;
  }

  /**
   * @param pages page dictionaries to page numbers from 1
   */
  static Optional<Structure.Element> read(
      COSDictionary catalog, Map<COSDictionary, Integer> pages, PdfLimits limits) {
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      return Optional.empty();
    }
    StructureReader reader = new StructureReader(limits, pages);
    reader.readRoles(root.getCOSDictionary(ROLE_MAP));
    return Optional.of(Structure.Element.plain("Root", reader.kids(root, Optional.empty(), 0)));
  }

  private void readRoles(@Nullable COSDictionary map) {
    if (map != null) {
      for (COSName name : map.keySet()) {
        String role = map.getNameAsString(name);
        if (role != null) {
          roles.put(name.getName(), role);
        }
      }
    }
  }

  private List<Structure> kids(COSDictionary parent, Optional<Integer> page, int depth) {
    List<Structure> kids = new ArrayList<>();
    COSBase k = parent.getDictionaryObject(COSName.K);
    if (k instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        addKid(array.getObject(i), page, depth, kids);
      }
    } else {
      addKid(k, page, depth, kids);
    }
    return kids;
  }

  private void addKid(
      @Nullable COSBase kid, Optional<Integer> page, int depth, List<Structure> kids) {
    COSBase object = kid instanceof COSObject indirect ? indirect.getObject() : kid;
    if (object instanceof COSInteger mcid) {
      page.ifPresent(p -> addContent(p, mcid.intValue(), kids));
    } else if (object instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE);
      if ("MCR".equals(type)) {
        int mcid = dictionary.getInt(COSName.MCID, -1);
        pageOf(dictionary).or(() -> page).ifPresent(p -> addContent(p, mcid, kids));
      } else if (!"OBJR".equals(type)) {
        addElement(dictionary, page, depth, kids);
      }
    }
  }

  /** Content that two elements claim belongs to the first. */
  private void addContent(int page, int mcid, List<Structure> kids) {
    Structure.Content content = new Structure.Content(page, mcid);
    if (mcid >= 0 && contents.add(content)) {
      kids.add(content);
    }
  }

  private void addElement(
      COSDictionary element, Optional<Integer> page, int depth, List<Structure> kids) {
    if (depth >= limits.structureDepth()
        || elements >= limits.structureElements()
        || !met.add(element)) {
      return;
    }
    elements++;
    Optional<Integer> own = pageOf(element).or(() -> page);
    List<COSDictionary> attributes = attributes(element.getDictionaryObject(COSName.A));
    kids.add(
        new Structure.Element(
            role(element.getNameAsString(COSName.S)),
            span(attributes, ROW_SPAN),
            span(attributes, COL_SPAN),
            scope(attributes),
            Optional.ofNullable(element.getString(COSName.ACTUAL_TEXT)),
            kids(element, own, depth + 1)));
  }

  private Optional<Integer> pageOf(COSDictionary element) {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    return page == null ? Optional.empty() : Optional.ofNullable(pages.get(page));
  }

  private String role(@Nullable String type) {
    String role = type == null ? "NonStruct" : type;
    for (int i = 0; i < 10 && roles.containsKey(role); i++) {
      String next = roles.getOrDefault(role, role);
      if (next.equals(role)) {
        break;
      }
      role = next;
    }
    return role;
  }

  private static List<COSDictionary> attributes(@Nullable COSBase a) {
    if (a == null) {
      return List.of(); // As most elements have none.
    }
    List<COSDictionary> all = new ArrayList<>();
    if (a instanceof COSDictionary one) {
      all.add(one);
    } else if (a instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary one) {
          all.add(one);
        }
      }
    }
    return all;
  }

  private static int span(List<COSDictionary> attributes, COSName name) {
    for (COSDictionary attribute : attributes) {
      int span = attribute.getInt(name, 1);
      if (span > 1 && span <= MAX_SPAN) {
        return span;
      }
    }
    return 1;
  }

  private static Optional<String> scope(List<COSDictionary> attributes) {
    for (COSDictionary attribute : attributes) {
      String scope = attribute.getNameAsString(SCOPE);
      if (scope != null) {
        return Optional.of(scope);
      }
    }
    return Optional.empty();
  }
}
