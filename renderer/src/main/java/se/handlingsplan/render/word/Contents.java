package se.handlingsplan.render.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import se.handlingsplan.document.Block;
import se.handlingsplan.render.layout.FieldName;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.theme.TextRole;

/**
 * The table of contents of a Word file: a field of Word's own, filled in with links to the
 * headings. Only the page numbers are left to Word, which alone knows them; those fields are marked
 * as out of date one by one, since a file that asks for all its fields to be updated makes Word ask
 * a question when it opens.
 */
final class Contents {
  private static final int DEEPEST = 3;

  /** With fewer headings than this the document is its own table of contents. */
  private static final int FEWEST = 4;

  private static final Set<String> TITLES = Set.of("agreement", "title");

  private final SortedMap<Integer, Block.Heading> headings = new TreeMap<>();
  private final int highest;
  private final int before;
  private final String title;
  private final Styling styling;

  private Contents(Publication publication, Styling styling) {
    this.title = PageWords.in(publication.language()).contents();
    this.styling = styling;
    this.highest = isNamedOnce(publication) ? 2 : 1;
    for (int i = 0; i < publication.blocks().size(); i++) {
      if (publication.blocks().get(i) instanceof Block.Heading heading
          && heading.level() >= highest
          && heading.level() <= DEEPEST
          && !heading.text().isBlank()) {
        headings.put(i, heading);
      }
    }
    this.before =
        headings.entrySet().stream()
            .skip(highest == 1 ? 1 : 0)
            .filter(heading -> !isTitle(heading.getValue()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(0);
  }

  /** None where the publication wants none or has too few headings. */
  static Optional<Contents> of(Publication publication, Styling styling) {
    if (!publication.edition().contents()) {
      return Optional.empty();
    }
    Contents contents = new Contents(publication, styling);
    return contents.headings.size() < FEWEST ? Optional.empty() : Optional.of(contents);
  }

  /**
   * Whether the only heading of the highest level is the name of the document. It stands above the
   * table, which need not list it and then move all else one step in.
   */
  private static boolean isNamedOnce(Publication publication) {
    List<Block> highest =
        publication.blocks().stream()
            .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
            .toList();
    return highest.size() == 1 && isTitle(highest.getFirst());
  }

  private static boolean isTitle(Block heading) {
    return FieldName.in(heading.provenance()).filter(TITLES::contains).isPresent();
  }

  /**
   * Whether the table stands before the block of this number: it comes after the titles of the
   * document.
   */
  boolean isBefore(int block) {
    return before == block;
  }

  /** The bookmark around the block of this number, if the table links to it. */
  Optional<String> bookmark(int block) {
    return headings.containsKey(block) ? Optional.of(name(block)) : Optional.empty();
  }

  private static String name(int block) {
    return "_Toc%09d".formatted(block + 1);
  }

  void write(CTBody body, BigInteger id, int width) {
    CTSdtBlock control = body.addNewSdt();
    CTSdtPr properties = control.addNewSdtPr();
    properties.addNewId().setVal(id);
    var part = properties.addNewDocPartObj();
    part.addNewDocPartGallery().setVal("Table of Contents");
    part.addNewDocPartUnique();
    CTSdtContentBlock content = control.addNewSdtContent();
    Texts.write(title, paragraph(content, TextRole.CONTENTS_HEADING).addNewR());
    headings.forEach(
        (block, heading) -> {
          CTP line = paragraph(content, role(heading.level()));
          CTTabStop stop = line.getPPr().addNewTabs().addNewTab();
          stop.setVal(STTabJc.RIGHT);
          stop.setLeader(STTabTlc.DOT);
          stop.setPos(BigInteger.valueOf(width));
          if (block.equals(headings.firstKey())) {
            begin(line.addNewR(), false);
            code(" TOC \\o \"%d-%d\" \\h \\z \\u ".formatted(highest, DEEPEST), line.addNewR());
            mark(STFldCharType.SEPARATE, line.addNewR());
          }
          entry(heading, name(block), line);
          if (block.equals(headings.lastKey())) {
            mark(STFldCharType.END, line.addNewR());
          }
        });
  }

  private static void entry(Block.Heading heading, String name, CTP line) {
    CTHyperlink link = line.addNewHyperlink();
    link.setAnchor(name);
    link.setHistory("1");
    Texts.write(heading.text().text().replace('\n', ' '), link.addNewR());
    link.addNewR().addNewTab();
    begin(link.addNewR(), true);
    code(" PAGEREF " + name + " \\h ", link.addNewR());
    mark(STFldCharType.SEPARATE, link.addNewR());
    mark(STFldCharType.END, link.addNewR());
  }

  private static TextRole role(int level) {
    return switch (level) {
      case 1 -> TextRole.CONTENTS_1;
      case 2 -> TextRole.CONTENTS_2;
      default -> TextRole.CONTENTS_3;
    };
  }

  private CTP paragraph(CTSdtContentBlock content, TextRole role) {
    CTP paragraph = content.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(styling.of(role));
    return paragraph;
  }

  private static void begin(CTR run, boolean outOfDate) {
    CTFldChar mark = mark(STFldCharType.BEGIN, run);
    if (outOfDate) {
      mark.setDirty("1");
    }
  }

  private static CTFldChar mark(STFldCharType.Enum kind, CTR run) {
    CTFldChar mark = run.addNewFldChar();
    mark.setFldCharType(kind);
    return mark;
  }

  private static void code(String text, CTR run) {
    var code = run.addNewInstrText();
    code.setStringValue(text);
    code.setSpace(SpaceAttribute.Space.PRESERVE);
  }
}
