package se.handlingsplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** That the other tests would notice. */
final class ConformanceTest {
  @Test
  void aPlainFileBreaksTheRules() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter.getInstance(document, out);
    document.open();
    document.add(new Paragraph("Utan taggar"));
    document.close();
    assertThat(Conformance.violations(out.toByteArray()))
        .anyMatch(violation -> violation.startsWith("ua1"))
        .anyMatch(violation -> violation.startsWith("3a"));
  }
}
