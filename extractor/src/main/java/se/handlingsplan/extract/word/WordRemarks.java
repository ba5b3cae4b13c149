package se.handlingsplan.extract.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Remark;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.ooxml.Locked;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * A copy of a Word document with comments in it. Into the text only the marks of the comments are
 * inserted, and what the package must say of them; all else is the original, byte for byte. A
 * document locked with a password has a copy that is not, and a signature in it no longer holds.
 */
public final class WordRemarks {
  private static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String STRICT_RELATION = STRICT + "officeDocument/relationships/comments";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

  private static final String RELATIONS_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private static final String TYPES = "/[Content_Types].xml";

  private final WordPackage word;
  private final ZipCopy copy;
  private final Limits limits;

  private WordRemarks(WordPackage word, ZipCopy copy, Limits limits) {
    this.word = word;
    this.limits = limits;
    this.copy = copy;
  }

  /**
   * The copy, the same bytes for the same arguments, with one comment for each remark. A comment is
   * about the paragraph or the whole cell that the first place of the remark's provenance names; a
   * row or table has it in its first cell, a text box in the paragraph that it hangs on, a note in
   * the paragraph that refers to it. What names no place in the text has it where the document
   * begins.
   *
   * @param docx a file as {@link WordReader} reads it
   * @param author of the comments
   * @throws UnreadableDocumentException where the file cannot be read, or its package is of a kind
   *     that cannot be copied part by part
   */
  public static byte[] write(SourceFile docx, Limits limits, String author, List<Remark> remarks)
      throws UnreadableDocumentException {
    try {
      return written(docx, limits, author, remarks);
    } catch (LimitException e) {
      throw e.refusal();
    }
  }

  private static byte[] written(SourceFile docx, Limits limits, String author, List<Remark> remarks)
      throws UnreadableDocumentException {
    byte[] bytes = Locked.isLocked(docx) ? Locked.opened(docx, limits) : docx.bytes();
    WordPackage word = WordPackage.open(new SourceFile(docx.name(), docx.format(), bytes), limits);
    if (remarks.isEmpty()) {
      return bytes.clone();
    }
    WordRemarks copy = new WordRemarks(word, new ZipCopy(bytes, limits), limits);
    copy.add(author, remarks);
    return copy.copy.bytes();
  }

  private void add(String author, List<Remark> remarks) throws UnreadableDocumentException {
    String name = word.commentsName().orElseGet(this::freeName);
    byte[] part = copy.part(name).orElseGet(this::noComments);
    Element root = parsed(part);
    List<Integer> ids = ids(root, remarks.size());
    Inserted comments = new Inserted(part, root);
    CommentXml xml = CommentXml.in(root);
    for (int i = 0; i < ids.size(); i++) {
      comments.atEnd(root, xml.comment(ids.get(i), author, remarks.get(i)));
    }
    copy.put(name, comments.bytes());
    mark(remarks, ids);
    declare(name);
    if (word.commentsName().isEmpty()) {
      relate(name);
    }
  }

  /** A name that no part has. */
  private String freeName() {
    String folder = folder(word.name());
    String name = folder + "comments.xml";
    for (int i = 2; copy.has(name); i++) {
      name = folder + "comments" + i + ".xml";
    }
    return name;
  }

  private byte[] noComments() {
    String namespace = CommentXml.escaped(String.valueOf(word.document().getNamespaceURI()));
    return newPart("<w:comments xmlns:w=\"" + namespace + "\"/>");
  }

  /** Numbers above those of all comments, and of all marks of comments that are no longer there. */
  private List<Integer> ids(Element comments, int count) {
    Set<Integer> used = new HashSet<>();
    for (Element part : List.of(comments, word.document())) {
      for (String name :
          List.of("comment", "commentReference", "commentRangeStart", "commentRangeEnd")) {
        for (Element element : all(part, name)) {
          Xml.attribute(element, "id")
              .flatMap(id -> Xml.number(id, -1, Integer.MAX_VALUE))
              .ifPresent(used::add);
        }
      }
    }
    int last = used.stream().mapToInt(id -> id).max().orElse(-1);
    // Absurd numbers leave no room above them.
    int from = last > Integer.MAX_VALUE - count - 1 ? 0 : last + 1;
    return IntStream.iterate(from, id -> id + 1)
        .filter(id -> !used.contains(id))
        .limit(count)
        .boxed()
        .toList();
  }

  /** Puts marks into the text, those at one spot in the order of their remarks. */
  private void mark(List<Remark> remarks, List<Integer> ids) throws UnreadableDocumentException {
    Spots spots = spots();
    Map<Spots.Spot, List<Integer>> marks = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      marks.computeIfAbsent(spot(remarks.get(i), spots), spot -> new ArrayList<>()).add(ids.get(i));
    }
    Inserted text =
        new Inserted(copy.part(word.name()).orElseThrow(WordRemarks::damaged), word.document());
    marks.forEach((spot, here) -> mark(spot, here, text));
    copy.put(word.name(), text.bytes());
  }

  private static void mark(Spots.Spot spot, List<Integer> ids, Inserted text) {
    CommentXml first = CommentXml.in(spot.first());
    CommentXml last = CommentXml.in(spot.last());
    String starts = ids.stream().map(first::start).collect(Collectors.joining());
    String ends = ids.stream().map(last::end).collect(Collectors.joining());
    if (Xml.is(spot.first(), "p")) {
      text.atStart(spot.first(), starts);
      text.atEnd(spot.last(), ends);
    } else {
      text.atStart(spot.first(), first.paragraph(starts + ends));
    }
  }

  private static Spots.Spot spot(Remark remark, Spots spots) {
    for (Place place : remark.provenance().places()) {
      if (place instanceof Place.AtPath at) {
        Optional<Spots.Spot> spot = spots.find(at.path());
        if (spot.isPresent()) {
          return spot.get();
        }
      }
    }
    return spots.beginning();
  }

  /** Where paths lead, by the walk that the reader takes. */
  private Spots spots() throws UnreadableDocumentException {
    Element body = Xml.child(word.document(), "body").orElseThrow(WordRemarks::damaged);
    Spots spots = new Spots(word.document());
    Allowance allowance = new Allowance(limits);
    Chunks chunks = new Chunks(word.chunks(), WordRemarks::notRead, spots, allowance);
    new BodyWalk(word, Scope.of(word), chunks, spots, allowance).body(body);
    notes(word.footnotes(), "footnote", spots);
    notes(word.endnotes(), "endnote", spots);
    return spots;
  }

  /** What stands in them is no part of the text, and its words are of no concern here. */
  private static SourceDocument notRead(byte[] part) throws UnreadableDocumentException {
    throw new UnreadableDocumentException(Reason.NO_TEXT);
  }

  private void notes(Optional<Element> part, String name, Spots spots) {
    Map<String, Element> references = new HashMap<>();
    for (Element reference : all(word.document(), name + "Reference")) {
      Xml.attribute(reference, "id").ifPresent(id -> references.putIfAbsent(id, reference));
    }
    int number = 0;
    for (Element note : Notes.of(part, name)) {
      number++;
      String path = name + " " + number;
      Xml.attribute(note, "id")
          .map(references::get)
          .ifPresent(reference -> spots.note(path, reference));
    }
  }

  private void declare(String name) throws UnreadableDocumentException {
    byte[] part = copy.part(TYPES).orElseThrow(WordRemarks::damaged);
    Element types = parsed(part);
    boolean declared =
        Xml.children(types, "Override").stream()
            .anyMatch(type -> name.equalsIgnoreCase(type.getAttribute("PartName")));
    if (!declared) {
      copy.put(
          TYPES, with(part, types, "Override", "PartName", name, "ContentType", COMMENTS_TYPE));
    }
  }

  private void relate(String name) throws UnreadableDocumentException {
    String folder = folder(word.name());
    String relations = folder + "_rels/" + word.name().substring(folder.length()) + ".rels";
    byte[] part =
        copy.part(relations)
            .orElseGet(() -> newPart("<Relationships xmlns=\"" + RELATIONS_NAMESPACE + "\"/>"));
    Element root = parsed(part);
    Set<String> used = new HashSet<>();
    Xml.children(root, "Relationship").forEach(relation -> used.add(relation.getAttribute("Id")));
    int free = 1;
    while (used.contains("rId" + free)) {
      free++;
    }
    boolean strict = String.valueOf(word.document().getNamespaceURI()).startsWith(STRICT);
    String type = strict ? STRICT_RELATION : RELATION;
    copy.put(
        relations,
        with(
            part,
            root,
            "Relationship",
            "Id",
            "rId" + free,
            "Type",
            type,
            "Target",
            name.substring(folder.length())));
  }

  /** The part with one more element, whose attributes are given as names and values. */
  private static byte[] with(byte[] part, Element root, String name, String... attributes)
      throws UnreadableDocumentException {
    StringBuilder element = new StringBuilder("<").append(name);
    if (root.getPrefix() != null) {
      element.append(" xmlns=\"").append(root.getNamespaceURI()).append('"');
    }
    for (int i = 0; i < attributes.length; i += 2) {
      element.append(' ').append(attributes[i]).append("=\"");
      element.append(CommentXml.escaped(attributes[i + 1])).append('"');
    }
    Inserted with = new Inserted(part, root);
    with.atEnd(root, element.append("/>").toString());
    return with.bytes();
  }

  private static byte[] newPart(String root) {
    String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    return (declaration + root).getBytes(StandardCharsets.UTF_8);
  }

  private Element parsed(byte[] part) throws UnreadableDocumentException {
    try {
      return Xml.parse(new ByteArrayInputStream(part), limits);
    } catch (IOException | SAXException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  private static UnreadableDocumentException damaged() {
    return new UnreadableDocumentException(Reason.DAMAGED);
  }

  private static List<Element> all(Element root, String name) {
    List<Element> all = new ArrayList<>();
    NodeList nodes = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  /** The part of a part's name up to its last slash. */
  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }
}
