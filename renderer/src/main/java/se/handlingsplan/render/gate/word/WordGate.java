package se.handlingsplan.render.gate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Gate;
import se.handlingsplan.render.gate.UnexaminedException;
import se.handlingsplan.render.gate.UnexaminedException.Reason;
import se.handlingsplan.render.gate.Verdict;

/**
 * Holds a Word document against what accessible documents need.
 *
 * @param publishing whether names of persons in the file are to be warned of
 */
public record WordGate(boolean publishing) implements Gate {

  @Override
  public Verdict examine(byte[] document) throws UnexaminedException {
    WordParts parts = WordParts.of(document);
    Node main =
        parts.part("word/document.xml").orElseThrow(() -> new UnexaminedException(Reason.DAMAGED));
    Node content = main.child("w:body").orElseThrow(() -> new UnexaminedException(Reason.DAMAGED));
    WordStyles styles = new WordStyles(parts.part("word/styles.xml"));
    WordBody body = WordBody.of(content, styles);
    Optional<String> language =
        parts.part("word/settings.xml").flatMap(settings -> settings.value("w:themeFontLang"));
    List<Fault> faults = new ArrayList<>(new FileChecks(parts, main, publishing).faults());
    faults.addAll(new LanguageChecks(body, styles, language).faults());
    faults.addAll(new TextChecks(body, styles).faults());
    faults.addAll(new TableChecks(body).faults());
    faults.addAll(new PictureChecks(body).faults());
    faults.addAll(new LookChecks(body, styles).faults());
    return Verdict.of(List.of("WCAG 2.1 AA", "EN 301 549"), faults);
  }
}
