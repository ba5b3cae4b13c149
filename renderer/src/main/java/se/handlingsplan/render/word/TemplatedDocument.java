package se.handlingsplan.render.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.handlingsplan.document.Block;
import se.handlingsplan.render.layout.Publication;

/** A publication written on a template: one at a time. */
final class TemplatedDocument {
  /** A table with as many columns does not fit a standing page. */
  private static final int WIDE = 4;

  private final Publication publication;
  private final WordTemplate template;
  private final TemplatePackage parts;

  private TemplatedDocument(Publication publication, WordTemplate template, TemplatePackage parts) {
    this.publication = publication;
    this.template = template;
    this.parts = parts;
  }

  static byte[] write(Publication publication, WordTemplate template)
      throws IOException, InvalidFormatException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (OPCPackage pack = template.open()) {
      TemplatePackage parts = TemplatePackage.of(pack);
      parts.clean();
      new TemplatedDocument(publication, template, parts).write();
      var properties = pack.getPackageProperties();
      properties.setCategoryProperty(Optional.empty());
      properties.setKeywordsProperty(Optional.empty());
      properties.setSubjectProperty(Optional.empty());
      properties.setContentTypeProperty(Optional.empty());
      properties.setIdentifierProperty(Optional.empty());
      properties.setVersionProperty(Optional.empty());
      CoreProperties.write(publication, properties);
      CoreProperties.writeOwn(publication, pack);
      pack.replaceContentType(
          XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
      pack.save(file);
      pack.revert();
    }
    return file.toByteArray();
  }

  private void write() throws IOException, InvalidFormatException {
    Parts own = new Parts(parts.pack(), parts.document());
    Document document = Dom.read(parts.document());
    withoutComments(document);
    Placeholders placeholders = new Placeholders(publication);
    placeholders.fill(document);
    List<PackagePart> around = new ArrayList<>(parts.parts(XWPFRelation.HEADER));
    around.addAll(parts.parts(XWPFRelation.FOOTER));
    for (PackagePart part : around) {
      Document xml = Dom.read(part);
      if (placeholders.fill(xml)) {
        Dom.write(xml, part);
      }
    }

    Document stylesXml = WordTemplate.stylesOf(parts);
    TemplateStyles styles =
        new TemplateStyles(
            stylesXml, Look.stylesXml(publication.language(), publication.edition().theme()));
    Styling styling = styles.styling(template.names());
    save(stylesXml, own);
    TemplateLists lists = TemplateLists.of(parts.one(XWPFRelation.NUMBERING));
    Numbering numbering = lists.begin(styles, styling);

    TemplateBody body = TemplateBody.of(document);
    Section page = body.section(publication.edition().landscape() && isWide());
    DocumentDocument plan = DocumentDocument.Factory.newInstance(Parts.XML);
    Base base =
        new Base(
            styling,
            numbering,
            new Hyperlinks(parts.document()),
            new FreeIds(body.ids("bookmarkStart")),
            new FreeIds(body.ids("sdt")),
            Map.of());
    new BlockWriter(publication, base).write(plan.addNewDocument().addNewBody(), page.textWidth());
    around(body, page, styling, placeholders.isDraftShown(), own);
    body.put(plan, page, styling.end());
    lists.add(numbering.document(), own);
    if (parts.one(XWPFRelation.SETTINGS).isEmpty()) {
      own.add(XWPFRelation.SETTINGS, Look.settings(publication.language()));
    }
    PlanPart.add(publication.planJson(), parts.document());
    Dom.write(document, parts.document());
  }

  private boolean isWide() {
    return publication.blocks().stream()
        .anyMatch(block -> block instanceof Block.Table table && table.columns() >= WIDE);
  }

  /** Headers and footers of our own, where the template has none; a draft always says so. */
  private void around(
      TemplateBody body, Section page, Styling styling, boolean draftShown, Parts own)
      throws IOException, InvalidFormatException {
    Optional<String> draft = publication.edition().draft();
    if (!body.hasReference("footerReference")) {
      body.refer(
          "footerReference",
          own.add(XWPFRelation.FOOTER, Page.foot(publication, page.textWidth(), styling)));
    }
    if (draft.isEmpty() || draftShown) {
      return;
    }
    if (!body.hasReference("headerReference")) {
      body.refer("headerReference", own.add(XWPFRelation.HEADER, Page.header(draft, styling)));
      return;
    }
    for (PackagePart header : parts.parts(XWPFRelation.HEADER)) {
      Document xml = Dom.read(header);
      var word = Page.header(draft, styling);
      word.getHdr().getPArray(0).getRArray(0).addNewRPr().addNewB();
      Element written = Dom.imported(word, xml);
      Element root = xml.getDocumentElement();
      Dom.children(written)
          .forEach(paragraph -> root.insertBefore(paragraph, root.getFirstChild()));
      Dom.write(xml, header);
    }
  }

  private void save(Document styles, Parts own) throws IOException, InvalidFormatException {
    Optional<PackagePart> part = parts.one(XWPFRelation.STYLES);
    if (part.isPresent()) {
      Dom.write(styles, part.get());
      return;
    }
    PackagePart added =
        parts
            .pack()
            .createPart(
                PackagingURIHelper.createPartName("/word/styles.xml"),
                XWPFRelation.STYLES.getContentType());
    own.document()
        .addRelationship(
            added.getPartName(), TargetMode.INTERNAL, XWPFRelation.STYLES.getRelation());
    Dom.write(styles, added);
  }

  private static void withoutComments(Document document) {
    for (String mark : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
      Dom.all(document, mark).forEach(Dom::remove);
    }
  }
}
