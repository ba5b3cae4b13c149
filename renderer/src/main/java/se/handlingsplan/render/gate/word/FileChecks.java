package se.handlingsplan.render.gate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.check.Severity;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Quote;
import se.handlingsplan.render.gate.Requirement;
import se.handlingsplan.render.gate.Spot;
import se.handlingsplan.render.gate.TextSigns;
import se.handlingsplan.render.gate.UnexaminedException;

/**
 * What is asked of the file as a whole: a title, and nothing left from the time it was written.
 *
 * @param publishing whether names of persons are to be warned of
 */
record FileChecks(WordParts parts, Node document, boolean publishing) {

  List<Fault> faults() throws UnexaminedException {
    List<Fault> faults = new ArrayList<>();
    properties(faults);
    settings(faults);
    boolean changes =
        !document.all("w:ins").isEmpty()
            || !document.all("w:del").isEmpty()
            || !document.all("w:moveFrom").isEmpty();
    if (changes) {
      tell(WordRule.TRACKED_CHANGES, faults);
    }
    if (!document.all("w:commentReference").isEmpty()) {
      tell(WordRule.COMMENTS, faults);
    }
    for (String name : parts.names()) {
      if (name.matches("word/header\\d*\\.xml")) {
        parts.part(name).ifPresent(header -> watermark(header, faults));
      }
    }
    return faults;
  }

  private void properties(List<Fault> faults) throws UnexaminedException {
    Optional<Node> core = parts.part("docProps/core.xml");
    String title = text(core, "dc:title");
    if (title.isBlank()) {
      tell(WordRule.NO_TITLE, faults);
    } else if (TextSigns.isNoTitle(title)) {
      faults.add(
          new Fault(WordRule.POOR_TITLE.requirement(), new Spot.Whole(), List.of(Quote.of(title))));
    }
    for (String field : List.of("dc:creator", "lastModifiedBy")) {
      String name = text(core, field);
      if (TextSigns.isPerson(name)) {
        Requirement author = WordRule.AUTHOR.requirement();
        faults.add(
            new Fault(
                publishing ? author.with(Severity.WARNING) : author,
                new Spot.Whole(),
                List.of(Quote.of(name))));
      }
    }
  }

  private void settings(List<Fault> faults) throws UnexaminedException {
    Optional<Node> settings = parts.part("word/settings.xml");
    boolean locked =
        settings
            .flatMap(s -> s.child("w:documentProtection"))
            .flatMap(protection -> protection.attribute("w:enforcement"))
            .filter(on -> List.of("1", "true", "on").contains(on))
            .isPresent();
    if (locked) {
      tell(WordRule.LOCKED, faults);
    }
    Optional<Node> relations = parts.part("word/_rels/settings.xml.rels");
    boolean remote =
        relations.isPresent()
            && relations.get().children().stream()
                .anyMatch(
                    relation ->
                        relation.attribute("Type").orElse("").endsWith("/attachedTemplate")
                            && relation
                                .attribute("Target")
                                .orElse("")
                                .matches("(?i)(https?:|ftp:|\\\\\\\\|file://[^/]).*"));
    if (remote) {
      tell(WordRule.REMOTE_TEMPLATE, faults);
    }
  }

  /** Word puts a watermark into the header, where it is drawn behind the text of each page. */
  private static void watermark(Node header, List<Fault> faults) {
    for (Node shape : header.all("v:shape")) {
      boolean mark = shape.attribute("id").orElse("").matches("(?i).*watermark.*");
      if (mark && shape.attribute("alt").orElse("").isBlank()) {
        tell(WordRule.WATERMARK, faults);
      }
    }
  }

  private static String text(Optional<Node> core, String name) {
    return core.flatMap(c -> c.child(name)).map(Node::text).orElse("");
  }

  private static void tell(WordRule rule, List<Fault> faults) {
    faults.add(new Fault(rule.requirement(), new Spot.Whole()));
  }
}
