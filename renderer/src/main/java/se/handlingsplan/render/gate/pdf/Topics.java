package se.handlingsplan.render.gate.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * What the rules of the standards are about. Their hundreds of clauses come down to some fifty
 * things that somebody can do something about; {@code topics.properties} says which is which.
 */
final class Topics {
  /** For rules that no topic is known for: their own words are cited. */
  static final String OTHER = "other";

  private Topics() {}

  /** The topic of a rule such as "7.1-10": of the longest beginning of it that has one. */
  static String of(PDFAFlavour flavour, String rule) {
    String family = family(flavour) + "/";
    for (String start = rule; !start.isEmpty(); start = shortened(start)) {
      String topic = Loaded.TOPICS.get(family + start);
      if (topic != null) {
        return topic;
      }
    }
    return OTHER;
  }

  /** The standard's name, such as "PDF/A-3a". */
  static String standard(PDFAFlavour flavour) {
    return flavour == PDFAFlavour.PDFUA_1 ? "PDF/UA-1" : "PDF/A-" + flavour.getId();
  }

  /** Part 3 of PDF/A is part 2 with attachments, clause by clause. */
  private static String family(PDFAFlavour flavour) {
    String id = flavour.getId().toLowerCase(Locale.ROOT);
    if (flavour == PDFAFlavour.PDFUA_1) {
      return "ua1";
    }
    return id.startsWith("3") ? "a2" : "a" + id.charAt(0);
  }

  /** "7.1-10" without its test, then without one number after the other. */
  private static String shortened(String rule) {
    int cut = Math.max(rule.lastIndexOf('-'), rule.lastIndexOf('.'));
    return cut < 0 ? "" : rule.substring(0, cut);
  }

  /** Read when first asked for: most commands never ask. */
  private static final class Loaded {
    private static final Map<String, String> TOPICS = load();

    private static Map<String, String> load() {
      try (InputStream bytes = Topics.class.getResourceAsStream("topics.properties")) {
        if (bytes == null) {
          throw new IllegalStateException("topics.properties is not on the class path");
        }
        Properties topics = new Properties();
        topics.load(bytes);
        return topics.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(name -> name, topics::getProperty));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
