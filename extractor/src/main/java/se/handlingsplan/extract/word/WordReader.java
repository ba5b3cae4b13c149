package se.handlingsplan.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.w3c.dom.Element;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.source.DocumentReader;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.Sources;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/** Reads DOCX, and the forms of it for templates and macros, by walking the body. */
public final class WordReader implements DocumentReader {
  private static final String PLAN_ROOT = "plan";
  private static final String PLAN_NAMESPACE = "https://handlingsplan.se/ns/plan/1";

  /** Separators between text and notes, which Word stores among the notes. */
  private static final Set<String> NOT_A_NOTE =
      Set.of("separator", "continuationSeparator", "continuationNotice");

  @Override
  public SourceDocument read(SourceFile file) throws UnreadableDocumentException {
    WordPackage word = WordPackage.open(file.bytes());
    Element body =
        Xml.child(word.document(), "body")
            .orElseThrow(
                () -> new UnreadableDocumentException(UnreadableDocumentException.Reason.DAMAGED));
    TextCount.Tally read = new TextCount.Tally();
    WordText.count(body, read);
    BodyWalk walk = new BodyWalk(word);
    List<Block> blocks = new ArrayList<>(walk.blocks(body, ""));
    blocks.addAll(notes(word.footnotes(), "footnote", walk, read));
    blocks.addAll(notes(word.endnotes(), "endnote", walk, read));
    List<SetAside> setAside = new ArrayList<>();
    setAside.addAll(outside(word, walk, read));
    setAside.addAll(0, walk.setAside());
    return new SourceDocument(
        Sources.of(file, OptionalInt.empty()),
        blocks,
        setAside,
        List.of(),
        read.count(),
        embeddedPlan(word));
  }

  private static List<Block> notes(
      Optional<Element> part, String name, BodyWalk walk, TextCount.Tally read) {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (Element note : part.map(p -> Xml.children(p, name)).orElse(List.of())) {
      if (Xml.attribute(note, "type").filter(NOT_A_NOTE::contains).isEmpty()) {
        number++;
        WordText.count(note, read);
        blocks.addAll(walk.blocks(note, name + " " + number + "/"));
      }
    }
    return blocks;
  }

  /** Running headers, footers and comments: read, counted and set aside. */
  private static List<SetAside> outside(WordPackage word, BodyWalk walk, TextCount.Tally read) {
    List<SetAside> setAside = new ArrayList<>();
    word.headers()
        .forEach(
            part ->
                setAside.addAll(
                    aside(part, SetAside.Reason.RUNNING_HEADER, "header/", walk, read)));
    word.footers()
        .forEach(
            part ->
                setAside.addAll(
                    aside(part, SetAside.Reason.RUNNING_FOOTER, "footer/", walk, read)));
    word.comments()
        .ifPresent(
            part ->
                Xml.children(part, "comment")
                    .forEach(
                        comment ->
                            setAside.addAll(
                                aside(comment, SetAside.Reason.COMMENT, "comment/", walk, read))));
    return setAside;
  }

  private static List<SetAside> aside(
      Element part, SetAside.Reason reason, String path, BodyWalk walk, TextCount.Tally read) {
    WordText.count(part, read);
    String text = Texts.of(walk.blocks(part, path));
    return text.isBlank()
        ? List.of()
        : List.of(new SetAside(text, reason, Provenance.at(path.substring(0, path.length() - 1))));
  }

  private static Optional<String> embeddedPlan(WordPackage word) {
    return word.customXml().stream()
        .filter(root -> Xml.is(root, PLAN_ROOT) && PLAN_NAMESPACE.equals(root.getNamespaceURI()))
        .map(Element::getTextContent)
        .findFirst();
  }
}
