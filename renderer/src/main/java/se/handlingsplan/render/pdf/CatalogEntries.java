package se.handlingsplan.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;

/** What the file says of itself as a whole: language, colours, and the plan that lies in it. */
final class CatalogEntries {
  /** The attached plan's name, by which a reader finds it again. */
  private static final String PLAN_NAME = "plan.json";

  private static final String PROFILE_NAME = "sRGB IEC61966-2.1";

  private CatalogEntries() {}

  static void add(Publication publication, PdfStandard standard, PdfWriter writer)
      throws IOException {
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(publication.language()));
    catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(colours(writer)));
    if (standard.allowsAttachments()) {
      attach(publication, catalog, writer);
    }
  }

  private static void attach(Publication publication, PdfDictionary catalog, PdfWriter writer)
      throws IOException {
    PdfIndirectReference plan = plan(publication, writer);
    catalog.put(new PdfName("AF"), new PdfArray(plan));
    PdfArray named = new PdfArray(new PdfString(PLAN_NAME));
    named.add(plan);
    PdfDictionary files = new PdfDictionary();
    files.put(PdfName.NAMES, named);
    PdfDictionary names = new PdfDictionary();
    names.put(PdfName.EMBEDDEDFILES, writer.addToBody(files).getIndirectReference());
    catalog.put(PdfName.NAMES, names);
  }

  private static PdfDictionary colours(PdfWriter writer) throws IOException {
    PdfStream profile = new PdfStream(SrgbProfile.bytes());
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(PROFILE_NAME));
    intent.put(new PdfName("Info"), new PdfString(PROFILE_NAME));
    intent.put(new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
    return intent;
  }

  private static PdfIndirectReference plan(Publication publication, PdfWriter writer)
      throws IOException {
    byte[] bytes = publication.planJson().getBytes(StandardCharsets.UTF_8);
    PdfStream file = new PdfStream(bytes);
    file.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
    file.put(PdfName.SUBTYPE, new PdfName("application/json"));
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.SIZE, new PdfNumber(bytes.length));
    file.put(PdfName.PARAMS, parameters);
    file.flateCompress();
    PdfIndirectReference stored = writer.addToBody(file).getIndirectReference();
    PdfDictionary streams = new PdfDictionary();
    streams.put(PdfName.F, stored);
    streams.put(PdfName.UF, stored);
    PdfDictionary specification = new PdfDictionary(PdfName.FILESPEC);
    specification.put(PdfName.F, new PdfString(PLAN_NAME));
    specification.put(PdfName.UF, new PdfString(PLAN_NAME, PdfObject.TEXT_UNICODE));
    specification.put(PdfName.EF, streams);
    specification.put(
        PdfName.DESC,
        new PdfString(PageWords.in(publication.language()).planAsData(), PdfObject.TEXT_UNICODE));
    specification.put(new PdfName("AFRelationship"), new PdfName("Source"));
    return writer.addToBody(specification).getIndirectReference();
  }
}
