package se.handlingsplan.render.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.layout.Publication;

/**
 * The places of a template where a publication's particulars go: {@code {{titel}}} in its text,
 * content controls with such a name as tag or title, and those that show the title among the
 * document's properties. Word often keeps a few letters in one run and the rest in another, so the
 * names are sought in whole paragraphs.
 */
final class Placeholders {
  static final String DRAFT = "utkast";

  private static final Pattern NAME =
      Pattern.compile(
          "\\{\\{\\s*(titel|diarienummer|beslutsdatum|version|utkast)\\s*}}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A content control that shows a property: the path says which. */
  private static final Pattern PROPERTY =
      Pattern.compile("coreProperties\\[1]/[^:]*:?(title|identifier|contentStatus)\\b");

  private static final Map<String, String> PROPERTIES =
      Map.of("title", "titel", "identifier", "diarienummer", "contentStatus", DRAFT);

  private final Map<String, String> values = new TreeMap<>();
  private boolean draftShown;

  Placeholders(Publication publication) {
    Edition edition = publication.edition();
    Edition.Particulars particulars = edition.particulars();
    values.put("titel", publication.title());
    values.put("diarienummer", particulars.documentNumber().orElse(""));
    values.put("beslutsdatum", particulars.decided().map(Object::toString).orElse(""));
    values.put("version", particulars.version().orElse(""));
    values.put(DRAFT, edition.draft().orElse(""));
    values.replaceAll((name, value) -> Legible.text(value).replaceAll("\\s+", " ").strip());
  }

  /** Whether the template had a place for the word that tells a draft. */
  boolean isDraftShown() {
    return draftShown;
  }

  /** Fills the places in a part; whether there were any. */
  boolean fill(Document part) {
    boolean filled = false;
    for (Element control : Dom.all(part, "sdt")) {
      filled |= control(control);
    }
    for (Element paragraph : Dom.all(part, "p")) {
      filled |= paragraph(texts(paragraph));
    }
    return filled;
  }

  /** The texts of a paragraph, without those of text boxes in it. */
  static List<Element> texts(Element paragraph) {
    return Dom.all(paragraph, "t").stream()
        .filter(text -> Dom.around(text, List.of("p")).filter(paragraph::isSameNode).isPresent())
        .toList();
  }

  static String text(List<Element> texts) {
    StringBuilder whole = new StringBuilder();
    texts.forEach(text -> whole.append(text.getTextContent()));
    return whole.toString();
  }

  private boolean paragraph(List<Element> texts) {
    Matcher names = NAME.matcher(text(texts));
    List<MatchResult> found = names.results().toList();
    // From the end, so that the places before stay where they are.
    for (MatchResult name : found.reversed()) {
      String value = value(name.group(1).toLowerCase(Locale.ROOT));
      int begin = 0;
      boolean written = false;
      for (Element text : texts) {
        String old = text.getTextContent();
        int end = begin + old.length();
        int from = Math.max(name.start(), begin) - begin;
        int to = Math.min(name.end(), end) - begin;
        if (from < to) {
          write(text, old.substring(0, from) + (written ? "" : value) + old.substring(to));
          written = true;
        }
        begin = end;
      }
    }
    return !found.isEmpty();
  }

  private String value(String name) {
    draftShown |= name.equals(DRAFT);
    return values.getOrDefault(name, "");
  }

  private boolean control(Element control) {
    Optional<Element> properties = Dom.child(control, "sdtPr");
    Optional<Element> content = Dom.child(control, "sdtContent");
    Optional<String> name = properties.flatMap(Placeholders::name);
    if (name.isEmpty() || content.isEmpty()) {
      return false;
    }
    String value = value(name.get());
    List<Element> texts = Dom.all(content.get(), "t");
    if (value.isEmpty() || texts.isEmpty()) {
      return false;
    }
    write(texts.getFirst(), value);
    texts.stream().skip(1).forEach(Dom::remove);
    Dom.child(properties.get(), "showingPlcHdr").ifPresent(Dom::remove);
    // The look of the invitation to write something.
    Dom.all(content.get(), "rStyle").forEach(Dom::remove);
    return true;
  }

  private static Optional<String> name(Element properties) {
    for (String bearer : List.of("tag", "alias")) {
      Optional<String> name =
          Dom.val(Dom.child(properties, bearer)).map(n -> n.strip().toLowerCase(Locale.ROOT));
      if (name.filter(PROPERTIES::containsValue).isPresent()
          || name.filter(n -> n.equals("beslutsdatum") || n.equals("version")).isPresent()) {
        return name;
      }
    }
    return Dom.child(properties, "dataBinding")
        .map(binding -> PROPERTY.matcher(Dom.attribute(binding, "xpath")))
        .filter(Matcher::find)
        .map(property -> PROPERTIES.get(property.group(1)));
  }

  private static void write(Element text, String value) {
    text.setTextContent(value);
    text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  }
}
