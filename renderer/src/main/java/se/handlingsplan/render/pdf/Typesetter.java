package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.RichText;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication.TableLook;

/**
 * Sets blocks to a width and gives them their tags. It numbers stretches of text and levels of
 * headings, so blocks are to come in reading order.
 */
final class Typesetter {
  private static final double LABEL_GAP = 5;
  private static final double LEAST_GUTTER = 11;
  private static final List<String> BULLETS = List.of("•", "–");

  private final Fonts fonts;
  private final Stretches stretches = new Stretches();
  private final HeadingLevels headings = new HeadingLevels();
  private final ParagraphSetter paragraphs;
  private final TableSetter tables;

  Typesetter(Fonts fonts, Map<String, TableLook> looks, PageWords words) {
    this.fonts = fonts;
    this.paragraphs = new ParagraphSetter(fonts);
    this.tables = new TableSetter(this, looks, words);
  }

  Stretches stretches() {
    return stretches;
  }

  ParagraphSetter paragraphs() {
    return paragraphs;
  }

  TableSetter tables() {
    return tables;
  }

  Typeset set(List<Block> blocks, double width, Setting setting)
      throws UnprintableCharacterException {
    return set(blocks, width, setting, 0);
  }

  /** The depth is how many bulleted lists the blocks stand in. */
  private Typeset set(List<Block> blocks, double width, Setting setting, int depth)
      throws UnprintableCharacterException {
    List<Strip> strips = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Typeset part =
          switch (block) {
            case Block.Heading heading -> heading(heading, width, setting);
            case Block.Paragraph paragraph -> paragraph(paragraph, width, setting);
            case Block.ListBlock list -> list(list, width, setting, depth);
            case Block.Table table -> tables.nested(table, width, setting);
          };
      strips.addAll(part.column().strips());
      tags.addAll(part.tags());
      if (leadsIn(blocks, i) && !strips.isEmpty()) {
        strips.add(strips.removeLast().keptWithNext());
      }
    }
    return new Typeset(new Column(strips), tags);
  }

  /**
   * Whether a line such as "Pågående insatser:" stands above its list, from which no page break may
   * part it.
   */
  private static boolean leadsIn(List<Block> blocks, int at) {
    return blocks.get(at) instanceof Block.Paragraph paragraph
        && paragraph.text().text().stripTrailing().endsWith(":")
        && at + 1 < blocks.size()
        && blocks.get(at + 1) instanceof Block.ListBlock;
  }

  private Typeset heading(Block.Heading heading, double width, Setting setting)
      throws UnprintableCharacterException {
    if (heading.text().isBlank()) {
      return nothing();
    }
    int level = headings.next(heading.level());
    Setting look = setting.at(Places.path(heading.provenance())).heading(heading.level());
    Typeset set = text("H" + level, heading.text().strip(), width, look);
    List<Strip> strips = new ArrayList<>();
    for (Strip strip : set.column().strips()) {
      List<Mark> marks = new ArrayList<>(strip.marks());
      if (strips.isEmpty() && !setting.nested()) {
        marks.add(new Mark.Anchor(0, level, oneLine(heading.text())));
      }
      strips.add(new Strip(strip.above(), strip.height(), true, marks));
    }
    return new Typeset(new Column(strips), set.tags());
  }

  private Typeset paragraph(Block.Paragraph paragraph, double width, Setting setting)
      throws UnprintableCharacterException {
    if (paragraph.text().isBlank()) {
      return nothing();
    }
    Setting look = setting.at(Places.path(paragraph.provenance()));
    return text("P", paragraph.text().strip(), width, look);
  }

  private Typeset text(String role, RichText text, double width, Setting setting)
      throws UnprintableCharacterException {
    Stretches.Owners owners = stretches.of(text);
    List<Strip> strips = paragraphs.strips(text, owners.ofRuns(), setting, width);
    return new Typeset(new Column(strips), List.of(Tag.of(role, owners.kids())));
  }

  private Typeset list(Block.ListBlock list, double width, Setting setting, int depth)
      throws UnprintableCharacterException {
    Setting look = setting.at(Places.path(list.provenance()));
    List<String> labels = labels(list, depth);
    double gutter = Math.min(gutter(labels, look), width / 2);
    List<Strip> strips = new ArrayList<>();
    List<Tag> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      RichText label = RichText.of(labels.get(i));
      Stretches.Owners owners = stretches.of(label);
      List<Strip> labelStrips = paragraphs.strips(label, owners.ofRuns(), look, Double.MAX_VALUE);
      Typeset body =
          set(
              list.items().get(i).blocks(),
              width - gutter,
              look,
              list.ordered() ? depth : depth + 1);
      strips.addAll(besideLabel(label(labelStrips, look), body.column(), gutter));
      items.add(Tag.of("LI", List.of(Tag.of("Lbl", owners.kids()), Tag.of("LBody", body.tags()))));
    }
    if (items.isEmpty()) {
      return nothing();
    }
    List<Tag.Detail> details = List.of(new Tag.Detail.Numbering(list.ordered()));
    return new Typeset(new Column(strips), List.of(new Tag("L", details, items)));
  }

  /** A label of unseen characters has no line. */
  private static Strip label(List<Strip> strips, Setting setting) {
    List<Mark> marks = strips.isEmpty() ? List.of() : strips.getFirst().marks();
    return new Strip(setting.itemGap(), setting.leading(), false, marks);
  }

  /** The label stands on the first line of the item. */
  private static List<Strip> besideLabel(Strip label, Column body, double gutter) {
    if (body.size() == 0) {
      return List.of(label);
    }
    List<Strip> strips = new ArrayList<>();
    for (Strip strip : body.strips()) {
      strips.add(strip.shifted(gutter));
    }
    Strip first = strips.getFirst();
    List<Mark> marks = new ArrayList<>(label.marks());
    marks.addAll(first.marks());
    strips.set(0, new Strip(label.above(), first.height(), first.keepsNext(), marks));
    return strips;
  }

  private static List<String> labels(Block.ListBlock list, int depth) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      String label = list.items().get(i).label().strip();
      if (!list.ordered()) {
        labels.add(BULLETS.get(Math.min(depth, BULLETS.size() - 1)));
      } else {
        labels.add(label.isEmpty() ? (i + 1) + "." : label);
      }
    }
    return labels;
  }

  private double gutter(List<String> labels, Setting setting) {
    double widest = 0;
    Face face = fonts.of(FontStyle.of(setting.bold(), false));
    for (String label : labels) {
      widest = Math.max(widest, face.width(label, setting.size()));
    }
    return Math.max(LEAST_GUTTER, widest + LABEL_GAP);
  }

  private static String oneLine(RichText text) {
    return text.text().replaceAll("\\s+", " ").strip();
  }

  private static Typeset nothing() {
    return new Typeset(new Column(List.of()), List.of());
  }
}
