package se.handlingsplan.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds against a file. */
final class Conformance {
  private Conformance() {}

  /** The rules of PDF/UA-1 and PDF/A-3a that the file breaks, with veraPDF's words. */
  static List<String> violations(byte[] file) throws Exception {
    // veraPDF folds the names of types by the machine's locale, and knows no "Integer" in a Turkish
    // one.
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return violationsFound(file);
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static List<String> violationsFound(byte[] file) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    TreeSet<String> violations = new TreeSet<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        for (TestAssertion failed : validator.validate(parser).getTestAssertions()) {
          violations.add(
              "%s %s-%d: %s"
                  .formatted(
                      flavour.getId(),
                      failed.getRuleId().getClause(),
                      failed.getRuleId().getTestNumber(),
                      failed.getMessage()));
        }
      }
    }
    return List.copyOf(violations);
  }
}
