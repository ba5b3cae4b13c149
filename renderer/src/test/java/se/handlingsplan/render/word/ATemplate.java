package se.handlingsplan.render.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word templates as offices have them, built a piece at a time. */
final class ATemplate {
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5C"
                  + "YII=");

  private final XWPFDocument document = new XWPFDocument();

  ATemplate() {
    document.createStyles();
    style("Normal", "Normal", STStyleType.PARAGRAPH).setDefault(true);
    var section = document.getDocument().getBody().addNewSectPr();
    section.addNewPgSz().setW(BigInteger.valueOf(11906));
    section.getPgSz().setH(BigInteger.valueOf(16838));
    margins(section);
  }

  private static void margins(CTSectPr section) {
    var margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(1985));
    margins.setBottom(BigInteger.valueOf(1418));
    margins.setLeft(BigInteger.valueOf(1700));
    margins.setRight(BigInteger.valueOf(1300));
    margins.setHeader(BigInteger.valueOf(567));
    margins.setFooter(BigInteger.valueOf(567));
    margins.setGutter(BigInteger.ZERO);
  }

  /** Adds a style, with a name that need not be like its id. */
  ATemplate styled(String id, String name, STStyleType.Enum type) {
    style(id, name, type);
    return this;
  }

  private CTStyle style(String id, String name, STStyleType.Enum type) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(type);
    document.getStyles().addStyle(new XWPFStyle(style));
    // The document keeps a copy.
    return document.getStyles().getCtStyles().getStyleList().getLast();
  }

  /** Adds a heading style that says its level. */
  ATemplate heading(String id, String name, int level) {
    style(id, name, STStyleType.PARAGRAPH)
        .addNewPPr()
        .addNewOutlineLvl()
        .setVal(BigInteger.valueOf(level - 1L));
    return this;
  }

  ATemplate lying() {
    var size = document.getDocument().getBody().getSectPr().getPgSz();
    size.setW(BigInteger.valueOf(16838));
    size.setH(BigInteger.valueOf(11906));
    return this;
  }

  /** A header with a picture and a text that is divided between runs. */
  ATemplate headed(String... runs) {
    XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
    XWPFParagraph line = header.createParagraph();
    try {
      line.createRun()
          .addPicture(
              new ByteArrayInputStream(PIXEL),
              PictureType.PNG,
              "logo.png",
              Units.toEMU(60),
              Units.toEMU(20));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Arrays.stream(runs).forEach(text -> line.createRun().setText(text));
    return this;
  }

  ATemplate footed(String text) {
    document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText(text);
    return this;
  }

  ATemplate saying(String... paragraphs) {
    Arrays.stream(paragraphs).forEach(text -> document.createParagraph().createRun().setText(text));
    return this;
  }

  /** A file elsewhere that Word would ask for when the document opens. */
  ATemplate attached() {
    String id =
        document
            .getPackagePart()
            .addExternalRelationship(
                "https://exempel.se/bild.png", XWPFRelation.IMAGES.getRelation())
            .getId();
    var picture = document.createParagraph().createRun().getCTR().addNewDrawing();
    picture.addNewInline().addNewDocPr().setDescr(id);
    return this;
  }

  ATemplate by(String author) {
    document.getProperties().getCoreProperties().setCreator(author);
    document.getProperties().getCoreProperties().setLastModifiedByUser(author);
    document.getProperties().getExtendedProperties().getUnderlyingProperties().setManager(author);
    return this;
  }

  byte[] document() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** As a file that Word makes new documents from (dotx). */
  byte[] template() {
    document
        .getPackage()
        .replaceContentType(
            XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.TEMPLATE.getContentType());
    return document();
  }

  byte[] withMacros() {
    document
        .getPackage()
        .replaceContentType(
            XWPFRelation.DOCUMENT.getContentType(),
            XWPFRelation.MACRO_TEMPLATE_DOCUMENT.getContentType());
    return document();
  }
}
