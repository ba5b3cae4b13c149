package se.handlingsplan.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes long documents out of short ones. */
final class Repeated {
  private Repeated() {}

  /**
   * The pages of a document again and again. Each has content of its own, as in a real document;
   * fonts are shared, and no structure is taken over.
   */
  static byte[] pages(byte[] bytes, int count) throws IOException {
    try (PDDocument source = Loader.loadPDF(bytes);
        PDDocument target = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < count; i++) {
        target.importPage(source.getPage(i % source.getNumberOfPages()));
      }
      target.save(out);
      return out.toByteArray();
    }
  }
}
