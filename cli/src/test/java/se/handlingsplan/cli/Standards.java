package se.handlingsplan.cli;

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

/** PDF/UA-1 and PDF/A-3a, which every published PDF keeps. */
final class Standards {
  private Standards() {}

  /** What veraPDF finds in a file, each rule once; nothing is what one hopes for. */
  static List<String> violations(byte[] pdf) throws Exception {
    // veraPDF folds the names of types by the machine's locale, and knows no "Integer" in a Turkish
    // one.
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return violationsFound(pdf);
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static List<String> violationsFound(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    TreeSet<String> violations = new TreeSet<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        for (TestAssertion failed : validator.validate(parser).getTestAssertions()) {
          violations.add(flavour.getId() + " " + failed.getRuleId() + " " + failed.getMessage());
        }
      }
    }
    return List.copyOf(violations);
  }
}
