package se.handlingsplan.render.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.handlingsplan.theme.TextRole;

/** The lists of a template: what they look like, and where those of the publication are added. */
record TemplateLists(Optional<PackagePart> part, CTNumbering numbering) {
  private static final List<TextRole> BULLETS = List.of(TextRole.BULLET, TextRole.TABLE_BULLET);
  private static final List<TextRole> NUMBERS = List.of(TextRole.NUMBER, TextRole.TABLE_NUMBER);

  static TemplateLists of(Optional<PackagePart> part) throws IOException {
    if (part.isEmpty()) {
      return new TemplateLists(part, NumberingDocument.Factory.newInstance().addNewNumbering());
    }
    try (InputStream in = part.get().getInputStream()) {
      return new TemplateLists(part, NumberingDocument.Factory.parse(in).getNumbering());
    } catch (XmlException e) {
      throw new IOException(e);
    }
  }

  /** Lists of the publication, with the looks that the template's list styles have. */
  Numbering begin(TemplateStyles styles, Styling styling) {
    Map<TextRole, CTAbstractNum> looks = new EnumMap<>(TextRole.class);
    BULLETS.forEach(role -> look(role, true, styles, styling).ifPresent(l -> looks.put(role, l)));
    NUMBERS.forEach(role -> look(role, false, styles, styling).ifPresent(l -> looks.put(role, l)));
    int definition =
        numbering.getAbstractNumList().stream()
            .mapToInt(a -> a.getAbstractNumId().intValue() + 1)
            .max()
            .orElse(0);
    int list =
        numbering.getNumList().stream().mapToInt(n -> n.getNumId().intValue() + 1).max().orElse(1);
    return new Numbering(definition, list, looks);
  }

  private Optional<CTAbstractNum> look(
      TextRole role, boolean bullets, TemplateStyles styles, Styling styling) {
    return styles
        .list(styling.of(role))
        .flatMap(this::definition)
        .filter(definition -> definition.sizeOfLvlArray() > 0)
        .filter(definition -> isBulleted(definition.getLvlArray(0)) == bullets)
        .map(definition -> bare((CTAbstractNum) definition.copy()));
  }

  private static boolean isBulleted(CTLvl level) {
    return level.isSetNumFmt() && level.getNumFmt().getVal() == STNumberFormat.BULLET;
  }

  private Optional<CTAbstractNum> definition(String list) {
    return numbering.getNumList().stream()
        .filter(num -> num.getNumId().toString().equals(list))
        .map(CTNum::getAbstractNumId)
        .flatMap(
            id ->
                numbering.getAbstractNumList().stream()
                    .filter(a -> a.getAbstractNumId().equals(id.getVal())))
        .findFirst();
  }

  /** Without what only one definition in a file may have. */
  private static CTAbstractNum bare(CTAbstractNum definition) {
    if (definition.isSetNsid()) {
      definition.unsetNsid();
    }
    if (definition.isSetTmpl()) {
      definition.unsetTmpl();
    }
    if (definition.isSetName()) {
      definition.unsetName();
    }
    if (definition.isSetStyleLink()) {
      definition.unsetStyleLink();
    }
    if (definition.isSetNumStyleLink()) {
      definition.unsetNumStyleLink();
    }
    definition.getLvlList().stream().filter(CTLvl::isSetPStyle).forEach(CTLvl::unsetPStyle);
    return definition;
  }

  /** Adds the publication's lists to the template's, each kind where Word looks for it. */
  void add(NumberingDocument made, Parts parts) throws IOException, InvalidFormatException {
    if (part.isEmpty()) {
      parts.add(XWPFRelation.NUMBERING, made);
      return;
    }
    Document document = Dom.read(part.get());
    Element root = document.getDocumentElement();
    Element ours = Dom.imported(made, document);
    Node lists = before(root, List.of("num", "numIdMacAtCleanup"));
    Dom.children(ours, "abstractNum").forEach(each -> root.insertBefore(each, lists));
    Node end = before(root, List.of("numIdMacAtCleanup"));
    Dom.children(ours, "num").forEach(each -> root.insertBefore(each, end));
    Dom.write(document, part.get());
  }

  /** The first child with one of the names; null, which stands for the end, where there is none. */
  @SuppressWarnings("NullAway")
  private static Node before(Element root, List<String> names) {
    return Dom.children(root).stream()
        .filter(child -> names.contains(child.getLocalName()))
        .findFirst()
        .orElse(null);
  }
}
