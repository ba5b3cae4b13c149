package se.handlingsplan.render.word;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.theme.Logo;

/** The publisher's mark as a picture in a line of text, with what it says as its alternative. */
@SuppressWarnings("InlineFormatString") // The drawing would hide what is done with it.
final class LogoPicture {
  /** Of a millimetre, in the unit of drawings. */
  private static final double MILLIMETRE = 36_000;

  private static final String XML =
      """
      <xml-fragment xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
      <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%d" cy="%d"/>\
      <wp:docPr id="1" name="Logotyp" descr="%s"/>\
      <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
      <pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Logotyp"/><pic:cNvPicPr/></pic:nvPicPr>\
      <pic:blipFill><a:blip r:embed="%s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
      <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm>\
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
      </a:graphicData></a:graphic></wp:inline></xml-fragment>""";

  private LogoPicture() {}

  /** Adds the picture to a part; the result is the name of the reference to it. */
  static String add(Logo logo, PackagePart to) throws IOException, InvalidFormatException {
    PackagePart part =
        to.getPackage()
            .createPart(
                PackagingURIHelper.createPartName(
                    "/word/media/handlingsplan-logo." + logo.kind().extension()),
                logo.kind().mediaType());
    try (OutputStream out = part.getOutputStream()) {
      out.write(logo.bytes());
    }
    return to.addRelationship(
            part.getPartName(), TargetMode.INTERNAL, XWPFRelation.IMAGES.getRelation())
        .getId();
  }

  static void write(Logo logo, String reference, CTR run) {
    long width = Math.round(logo.printedWidth() * MILLIMETRE);
    long height = Math.round(logo.printedHeight() * MILLIMETRE);
    try {
      run.addNewDrawing()
          .set(
              CTDrawing.Factory.parse(
                  XML.formatted(
                      width, height, attribute(logo.alternative()), reference, width, height)));
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String attribute(String text) {
    return Legible.text(text)
        .replace('\n', ' ')
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;");
  }
}
