package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Texts;
import se.handlingsplan.profile.Column;

/**
 * Measures that stand in running text: a heading, a bold or numbered line or "Åtgärd: …", and below
 * it labels that tell who, when and how it is followed up.
 */
final class TextCards {
  /** A name is a line; what is longer is text. */
  private static final int LONGEST_NAME = 250;

  private static final Pattern NUMBERED =
      Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+\\p{Lu}.*");

  private final List<Block> blocks;
  private final Lexicon lexicon;

  TextCards(List<Block> blocks, Lexicon lexicon) {
    this.blocks = blocks;
    this.lexicon = lexicon;
  }

  /**
   * A measure in running text.
   *
   * @param level of the heading that names it; {@link Heads#BOLD_LINE} for any other line
   * @param end the first block after it, counted from 0
   * @param setAside labels and signs that are no part of what is told
   */
  record TextCard(int level, int end, MeasureFields fields, List<SetAside> setAside) {}

  /** The measure that begins at a block; empty where none does. */
  Optional<TextCard> at(int index) {
    Block block = blocks.get(index);
    RichText name =
        switch (block) {
          case Block.Heading heading -> heading.text();
          case Block.Paragraph paragraph -> paragraph.text();
          case Block.ListBlock list -> RichText.of("");
          case Block.Table table -> RichText.of("");
        };
    Optional<TextCard> one = ofOneParagraph(block, index);
    if (one.isPresent()) {
      return one;
    }
    String plain = name.text();
    if (name.isBlank()
        || plain.length() > LONGEST_NAME
        || (plain.contains("\n") && !isLabelled(name))) {
      return Optional.empty();
    }
    HeadingText heading = HeadingText.of(plain, lexicon);
    boolean measure = heading.namesMeasure(lexicon);
    boolean named =
        block instanceof Block.Heading
            || name.isBold()
            || measure
            || NUMBERED.matcher(plain).matches();
    if (!named || isLabelOrTopic(name, heading, measure)) {
      return Optional.empty();
    }
    int end = end(index, block, measure);
    LabelledText text = LabelledText.of(blocks.subList(index + 1, end), lexicon);
    return isCard(text, measure)
        ? Optional.of(card(block, name, heading, text, end))
        : Optional.empty();
  }

  /** A paragraph that begins with a name in bold and tells the rest under labels of its own. */
  private Optional<TextCard> ofOneParagraph(Block block, int index) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return Optional.empty();
    }
    int boldEnd = MeasureCell.boldEnd(paragraph.text());
    if (boldEnd == 0) {
      return Optional.empty();
    }
    RichText name = paragraph.text().slice(0, boldEnd).strip();
    RichText rest = paragraph.text().slice(boldEnd, paragraph.text().text().length()).strip();
    HeadingText heading = HeadingText.of(name.text(), lexicon);
    if (isLabelOrTopic(name, heading, false)) {
      return Optional.empty();
    }
    LabelledText text =
        LabelledText.of(List.of(new Block.Paragraph(rest, paragraph.provenance())), lexicon);
    return isCard(text, false)
        ? Optional.of(card(block, name, heading, text, index + 1))
        : Optional.empty();
  }

  private boolean isLabelled(RichText text) {
    return LabelledText.leading(text, lexicon).isPresent();
  }

  private boolean isLabelOrTopic(RichText name, HeadingText heading, boolean measure) {
    if (lexicon.topic(heading.text()).isPresent() || lexicon.topic(heading.name()).isPresent()) {
      return true;
    }
    return !measure
        && (LabelKind.of(heading.name(), lexicon)
                .filter(kind -> kind.certainty() == LabelKind.SPELLED_OUT)
                .isPresent()
            || LabelledText.leading(name, lexicon)
                .filter(kind -> kind.certainty() >= LabelKind.SAID)
                .isPresent());
  }

  /** Where the card ends: at the next heading, table, or line that may name another. */
  private int end(int index, Block start, boolean measure) {
    int end = index + 1;
    while (end < blocks.size() && continues(blocks.get(end), start, measure)) {
      end++;
    }
    return end;
  }

  private boolean continues(Block block, Block start, boolean measure) {
    return switch (block) {
      case Block.Table table -> false;
      case Block.ListBlock list -> true;
      case Block.Heading heading ->
          start instanceof Block.Heading above
              && heading.level() > above.level()
              && LabelKind.of(heading.text().text(), lexicon)
                  .filter(kind -> kind.certainty() > ColumnGuess.SURE)
                  .isPresent();
      case Block.Paragraph paragraph -> continues(paragraph, start, measure);
    };
  }

  private boolean continues(Block.Paragraph paragraph, Block start, boolean measure) {
    RichText text = paragraph.text();
    HeadingText parted = HeadingText.of(text.text(), lexicon);
    boolean anotherMeasure = parted.namesMeasure(lexicon) && !parted.number().isEmpty();
    boolean sameLabel = measure && parted.namesMeasure(lexicon);
    if (anotherMeasure || sameLabel) {
      return false;
    }
    boolean label = LabelledText.leading(text, lexicon).isPresent();
    if (!label && ofOneParagraph(paragraph, 0).isPresent()) {
      return false;
    }
    boolean bold = text.isBold() && text.text().length() <= LONGEST_NAME;
    boolean numbered =
        NUMBERED.matcher(text.text()).matches()
            && start instanceof Block.Paragraph first
            && NUMBERED.matcher(first.text().text()).matches();
    return label || (!bold && !numbered);
  }

  private boolean isCard(LabelledText text, boolean measure) {
    Set<Column> kinds = EnumSet.noneOf(Column.class);
    for (LabelledText.Part part : text.parts()) {
      boolean describes = part.kind().column() == Column.MEASURE && part.label().contains(" ");
      kinds.add(describes ? Column.EXTRA : part.kind().column());
      if (lexicon.otherTables().matches(part.label())) {
        return false;
      }
    }
    boolean names = kinds.contains(Column.MEASURE);
    kinds.retainAll(Telling.IN_TEXT);
    boolean documents =
        text.before().stream()
            .map(Texts::of)
            .anyMatch(
                line -> {
                  int colon = line.indexOf(':');
                  return colon > 0 && lexicon.otherTables().matches(line.substring(0, colon));
                });
    return !documents && !names && (kinds.size() >= 2 || (measure && !kinds.isEmpty()));
  }

  private TextCard card(
      Block start, RichText name, HeadingText heading, LabelledText text, int end) {
    List<SetAside> setAside = new ArrayList<>();
    MeasureFields.Builder card = new MeasureFields.Builder();
    Provenance where = start.provenance();
    RichText title = name.slice(heading.nameStart(), name.text().length());
    card.measure(List.of(new Block.Paragraph(title, Provenance.none())), where);
    MeasureNumber.keep(heading, where, card, setAside);
    card.describe(text.before());
    for (LabelledText.Part part : text.parts()) {
      Provenance provenance = part.provenance();
      for (Block block : part.blocks()) {
        provenance = provenance.and(block.provenance());
      }
      setAside.add(new SetAside(part.written(), SetAside.Reason.LABEL, part.provenance()));
      // A measure that has its name tells more of itself under "Vad vi gör".
      LabelKind kind = part.kind().column() == Column.MEASURE ? LabelKind.unknown() : part.kind();
      card.add(kind, part.label(), part.blocks(), provenance);
    }
    for (LabelledText.Separator separator : text.separators()) {
      setAside.add(
          new SetAside(separator.text(), SetAside.Reason.SEPARATOR, separator.provenance()));
    }
    int level = start instanceof Block.Heading above ? above.level() : Heads.BOLD_LINE;
    return new TextCard(level, end, card.build(), setAside);
  }
}
