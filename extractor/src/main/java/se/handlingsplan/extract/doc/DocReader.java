package se.handlingsplan.extract.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.hwpf.model.SubdocumentType;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.DocumentReader;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.Sources;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/** Reads Word documents of 1997 to 2003. */
public final class DocReader implements DocumentReader {
  /** Stories before those of the first section: separators between text and notes. */
  private static final int SEPARATORS = 6;

  /** Stories that a section has: two headers, two footers, and those of its first page. */
  private static final int OF_A_SECTION = 6;

  /** Parts that people write in; what else a file may hold nobody sees. */
  private static final Set<SubdocumentType> READ =
      Set.of(
          SubdocumentType.MAIN,
          SubdocumentType.FOOTNOTE,
          SubdocumentType.HEADER,
          SubdocumentType.ANNOTATION,
          SubdocumentType.ENDNOTE,
          SubdocumentType.TEXTBOX,
          SubdocumentType.HEADER_TEXTBOX);

  private final Limits limits;

  public DocReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public SourceDocument read(SourceFile source) throws UnreadableDocumentException {
    try {
      return document(source, new Allowance(limits));
    } catch (LimitException e) {
      throw e.refusal();
    } catch (RuntimeException e) {
      // The library meets damaged files with exceptions of every kind.
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  private static SourceDocument document(SourceFile source, Allowance allowance)
      throws UnreadableDocumentException {
    DocFile file = DocFile.open(source);
    DocText text = new DocText(file);
    DocWalk walk = new DocWalk(file, text, allowance);
    TextCount.Tally read = new TextCount.Tally();
    text.count(read);
    List<Block> blocks = new ArrayList<>(walk.body(file.part(SubdocumentType.MAIN)));
    blocks.addAll(notes(file, walk, SubdocumentType.FOOTNOTE, "footnote"));
    blocks.addAll(notes(file, walk, SubdocumentType.ENDNOTE, "endnote"));
    List<Notice> pictures = walk.pictures();
    List<SetAside> outside = new ArrayList<>();
    List<Span> stories = file.headerStories();
    for (int i = 0; i < stories.size(); i++) {
      boolean footer = i >= SEPARATORS && isFooter((i - SEPARATORS) % OF_A_SECTION);
      outside.addAll(
          footer
              ? aside(walk, stories.get(i), SetAside.Reason.RUNNING_FOOTER, "footer")
              : aside(walk, stories.get(i), SetAside.Reason.RUNNING_HEADER, "header"));
    }
    outside.addAll(
        aside(
            walk,
            file.part(SubdocumentType.HEADER_TEXTBOX),
            SetAside.Reason.RUNNING_HEADER,
            "header"));
    outside.addAll(
        aside(walk, file.part(SubdocumentType.ANNOTATION), SetAside.Reason.COMMENT, "comment"));
    for (SubdocumentType other : SubdocumentType.ORDERED) {
      if (!READ.contains(other)) {
        outside.addAll(aside(walk, file.part(other), SetAside.Reason.HIDDEN, "other"));
      }
    }
    List<SetAside> setAside = new ArrayList<>(walk.setAside());
    setAside.addAll(outside);
    List<Notice> notices = new ArrayList<>(allowance.notices());
    notices.addAll(walk.notices());
    notices.addAll(pictures);
    return new SourceDocument(
        Sources.of(source, OptionalInt.empty()),
        blocks,
        setAside,
        notices,
        read.count(),
        Optional.empty());
  }

  /** Even and odd header, even and odd footer, first header, first footer. */
  private static boolean isFooter(int story) {
    return story == 2 || story == 3 || story == 5;
  }

  private static List<Block> notes(DocFile file, DocWalk walk, SubdocumentType type, String name) {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (Span note : file.notes(type)) {
      number++;
      blocks.addAll(walk.blocks(note, name + " " + number + "/"));
    }
    return blocks;
  }

  private static List<SetAside> aside(
      DocWalk walk, Span span, SetAside.Reason reason, String path) {
    String words = Texts.of(walk.blocks(span, path + "/"));
    return words.isBlank() ? List.of() : List.of(new SetAside(words, reason, Provenance.at(path)));
  }
}
