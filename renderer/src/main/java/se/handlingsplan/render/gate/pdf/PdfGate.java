package se.handlingsplan.render.gate.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Gate;
import se.handlingsplan.render.gate.Spot;
import se.handlingsplan.render.gate.UnexaminedException;
import se.handlingsplan.render.gate.UnexaminedException.Reason;
import se.handlingsplan.render.gate.Verdict;

/**
 * Holds a PDF against PDF/UA-1, against the PDF/A level it declares or that is demanded of it, and
 * against what no machine-made standard asks but readers do.
 *
 * @param demanded a level of PDF/A, one of {@link #LEVELS}; without one, the one declared
 */
public record PdfGate(Optional<String> demanded) implements Gate {
  /** The levels of PDF/A that can be demanded. */
  public static final List<String> LEVELS =
      List.of("1a", "1b", "2a", "2b", "2u", "3a", "3b", "3u", "4", "4e", "4f");

  /**
   * veraPDF tells of damage by its loggers and by its verdict; the latter is enough. Kept, for Java
   * forgets loggers that nobody holds, and with them that they are to be silent.
   */
  private static final Logger CHATTER = Logger.getLogger("org.verapdf");

  @Override
  public Verdict examine(byte[] document) throws UnexaminedException {
    CHATTER.setLevel(Level.OFF);
    try {
      return foldsPlainly() ? examined(document) : inPlainLocale(document);
    } catch (EncryptedPdfException e) {
      throw new UnexaminedException(Reason.ENCRYPTED, e);
    } catch (ModelParsingException | ValidationException | IOException e) {
      throw new UnexaminedException(Reason.DAMAGED, e);
    }
  }

  private static boolean foldsPlainly() {
    return "INTEGER".toLowerCase(Locale.getDefault()).equals("integer");
  }

  /**
   * veraPDF folds the names of types by the machine's locale, and knows no "Integer" in a Turkish
   * one. The locale belongs to the whole program, so there one document is examined at a time.
   */
  private Verdict inPlainLocale(byte[] document)
      throws ModelParsingException,
          EncryptedPdfException,
          ValidationException,
          IOException,
          UnexaminedException {
    synchronized (PdfGate.class) {
      Locale machine = Locale.getDefault();
      Locale.setDefault(Locale.ROOT);
      try {
        return examined(document);
      } finally {
        Locale.setDefault(machine);
      }
    }
  }

  private Verdict examined(byte[] document)
      throws ModelParsingException,
          EncryptedPdfException,
          ValidationException,
          IOException,
          UnexaminedException {
    VeraGreenfieldFoundryProvider.initialise();
    List<Fault> faults = new ArrayList<>();
    List<String> standards = new ArrayList<>();
    Optional<PDFAFlavour> archive;
    try (GFModelParser parser = parser(document, PDFAFlavour.PDFUA_1)) {
      ValidationResult result = validated(parser, PDFAFlavour.PDFUA_1);
      ViolatedRules rules = new ViolatedRules(result, new Spots(parser.getPDDocument()));
      archive = archive(document);
      faults.addAll(new ReadersNeeds(parser.getPDDocument(), rules.ids()).faults());
      faults.addAll(rules.faults());
      standards.add(Topics.standard(PDFAFlavour.PDFUA_1));
    }
    if (archive.isEmpty()) {
      faults.add(new Fault(PdfRule.NOT_ARCHIVAL.requirement(), new Spot.Whole()));
    } else {
      try (GFModelParser parser = parser(document, archive.get())) {
        ValidationResult result = validated(parser, archive.get());
        faults.addAll(new ViolatedRules(result, new Spots(parser.getPDDocument())).faults());
        standards.add(Topics.standard(archive.get()));
      }
    }
    return Verdict.of(standards, faults);
  }

  private static GFModelParser parser(byte[] document, PDFAFlavour flavour)
      throws ModelParsingException, EncryptedPdfException {
    return GFModelParser.createModelWithFlavour(new ByteArrayInputStream(document), flavour);
  }

  private static ValidationResult validated(GFModelParser parser, PDFAFlavour flavour)
      throws ValidationException, IOException {
    try (PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    }
  }

  private Optional<PDFAFlavour> archive(byte[] document)
      throws ModelParsingException, EncryptedPdfException {
    if (demanded.isPresent()) {
      return demanded.map(PDFAFlavour::byFlavourId);
    }
    try (GFModelParser parser =
        GFModelParser.createModelWithFlavour(
            new ByteArrayInputStream(document), PDFAFlavour.NO_FLAVOUR, PDFAFlavour.NO_FLAVOUR)) {
      return parser.getFlavours().stream()
          .filter(flavour -> LEVELS.contains(flavour.getId()))
          .findFirst();
    }
  }
}
