package se.handlingsplan.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3c.dom.Element;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.DocumentReader;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.PartReader;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.Sources;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.text.Wording;

/** Reads DOCX, and the forms of it for templates and macros, by walking the body. */
public final class WordReader implements DocumentReader {
  private static final String COMMENT = "comment";
  private static final String PLAN_ROOT = "plan";
  private static final String PLAN_NAMESPACE = "https://handlingsplan.se/ns/plan/1";

  private final PartReader parts;
  private final Limits limits;

  /**
   * A reader.
   *
   * @param parts reads documents of other formats that stand in the text
   */
  public WordReader(PartReader parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  @Override
  public SourceDocument read(SourceFile file) throws UnreadableDocumentException {
    Allowance allowance = new Allowance(limits);
    try {
      return new Reading(WordPackage.open(file, limits), parts, allowance).document(file);
    } catch (LimitException e) {
      throw e.refusal();
    }
  }

  /** One document while it is read. */
  private static final class Reading {
    private final WordPackage word;
    private final Allowance allowance;
    private final Scope scope;
    private final Chunks chunks;
    private final BodyWalk walk;
    private final TextCount.Tally read = new TextCount.Tally();
    private final List<SetAside> outside = new ArrayList<>();

    Reading(WordPackage word, PartReader parts, Allowance allowance) {
      this.allowance = allowance;
      this.word = word;
      this.scope = Scope.of(word);
      Spots spots = new Spots(word.document());
      this.chunks = new Chunks(word.chunks(), parts, spots, allowance);
      this.walk = new BodyWalk(word, scope, chunks, spots, allowance);
    }

    SourceDocument document(SourceFile file) throws UnreadableDocumentException {
      List<Element> bodies = Xml.children(word.document(), "body");
      if (bodies.isEmpty()) {
        throw new UnreadableDocumentException(Reason.DAMAGED);
      }
      List<Block> blocks = new ArrayList<>();
      for (Element body : bodies) {
        enter(body);
        blocks.addAll(walk.body(body));
        leave(body, "body");
      }
      blocks.addAll(notes(word.footnotes(), "footnote"));
      blocks.addAll(notes(word.endnotes(), "endnote"));
      List<Notice> pictures = scope.pictures().notices();
      word.headers().forEach(part -> aside(part, SetAside.Reason.RUNNING_HEADER, "header"));
      word.footers().forEach(part -> aside(part, SetAside.Reason.RUNNING_FOOTER, "footer"));
      word.comments().map(part -> Xml.children(part, "comment")).orElse(List.of()).stream()
          .forEach(this::comment);
      List<SetAside> setAside = new ArrayList<>(walk.setAside());
      setAside.addAll(chunks.setAside());
      setAside.addAll(outside);
      List<Notice> notices = new ArrayList<>(allowance.notices());
      notices.addAll(chunks.notices());
      notices.addAll(scope.struckOut().notices());
      notices.addAll(pictures);
      return new SourceDocument(
          Sources.of(file, OptionalInt.empty()),
          blocks,
          setAside,
          notices,
          read.add(chunks.read()).count(),
          embeddedPlan());
    }

    /** Counts a container's text and learns of it, before it is walked. */
    private void enter(Element container) {
      WordText.count(container, scope, read);
      scope.enter(container);
    }

    /** Text where the format has none, between rows or among settings, is shown by no program. */
    private void leave(Element container, String path) {
      String text = Wording.normal(WordText.unmet(container, scope));
      if (!text.isBlank()) {
        outside.add(new SetAside(text, SetAside.Reason.HIDDEN, Provenance.at(path)));
      }
    }

    private List<Block> notes(Optional<Element> part, String name) {
      List<Block> blocks = new ArrayList<>();
      int number = 0;
      for (Element note : Notes.of(part, name)) {
        number++;
        enter(note);
        blocks.addAll(walk.blocks(note, name + " " + number + "/"));
        leave(note, name + " " + number);
      }
      return blocks;
    }

    /** A comment stands where the text refers to it. */
    private void comment(Element comment) {
      Provenance place =
          Xml.attribute(comment, "id")
              .map(scope.comments()::get)
              .map(mark -> mark.inside(COMMENT))
              .orElse(Provenance.at(COMMENT));
      aside(comment, SetAside.Reason.COMMENT, COMMENT, place);
    }

    private void aside(Element part, SetAside.Reason reason, String path) {
      aside(part, reason, path, Provenance.at(path));
    }

    /** Running headers, footers and comments: read, counted and set aside. */
    private void aside(Element part, SetAside.Reason reason, String path, Provenance place) {
      enter(part);
      String text = Texts.of(walk.blocks(part, path + "/"));
      leave(part, path);
      if (!text.isBlank()) {
        outside.add(new SetAside(text, reason, place));
      }
    }

    private Optional<String> embeddedPlan() {
      return word.customXml().stream()
          .filter(root -> Xml.is(root, PLAN_ROOT) && PLAN_NAMESPACE.equals(root.getNamespaceURI()))
          .map(Element::getTextContent)
          .findFirst();
    }
  }
}
