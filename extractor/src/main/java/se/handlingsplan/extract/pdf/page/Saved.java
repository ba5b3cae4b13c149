package se.handlingsplan.extract.pdf.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A changed document as a file; the same changes to the same file give the same bytes. */
final class Saved {
  /** PDFBox would make the file's identity from the time of day. */
  private static final long ANY_TIME = 0;

  private Saved() {}

  /** The whole file written anew, open to everybody. */
  static byte[] anew(PDDocument document) throws IOException {
    document.setAllSecurityToBeRemoved(true);
    document.setDocumentId(ANY_TIME);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** The file as it was, and after it what has changed. */
  static byte[] appended(PDDocument document) throws IOException {
    document.setDocumentId(ANY_TIME);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.saveIncremental(out);
    return out.toByteArray();
  }
}
