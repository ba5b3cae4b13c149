package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.plan.Passage;

/**
 * What a measure's cell holds: the title first, a line that tells when, and what more there is. A
 * cell that holds a list is all title.
 *
 * @param period the line that tells when
 */
record MeasureCell(Passage title, Optional<RichText> period, Optional<Passage> description) {
  /** A date or a range of dates at the end of the title's line. */
  private static final Pattern TRAILING =
      Pattern.compile("\\s+(\\d{4}-\\d{2}-\\d{2}(?:\\s*[-–—]\\s*\\d{4}-\\d{2}-\\d{2})?)\\s*$");

  static MeasureCell of(List<Block> blocks, Provenance provenance) {
    if (!(blocks.getFirst() instanceof Block.Paragraph)
        && !(blocks.getFirst() instanceof Block.Heading)) {
      return new MeasureCell(new Passage(blocks, provenance), Optional.empty(), Optional.empty());
    }
    List<RichText> lines = new ArrayList<>(text(blocks.getFirst()).lines());
    List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
    RichText title = lines.removeFirst().strip();
    for (int i = lines.size() - 1; i >= 0; i--) {
      rest.addFirst(new Block.Paragraph(lines.get(i).strip(), Provenance.none()));
    }
    Optional<RichText> period = Optional.empty();
    Matcher trailing = TRAILING.matcher(title.text());
    if (trailing.find() && trailing.start() > 0) {
      period = Optional.of(title.slice(trailing.start(1), trailing.end(1)));
      title = title.slice(0, trailing.start());
    }
    List<Block> description = new ArrayList<>();
    for (Block block : rest) {
      boolean tellsWhen =
          period.isEmpty()
              && block instanceof Block.Paragraph paragraph
              && Periods.parse(paragraph.text().text()).isPresent();
      if (tellsWhen) {
        period = Optional.of(text(block));
      } else {
        description.add(block);
      }
    }
    return new MeasureCell(
        new Passage(List.of(new Block.Paragraph(title, Provenance.none())), provenance),
        period,
        description.isEmpty()
            ? Optional.empty()
            : Optional.of(new Passage(description, provenance)));
  }

  private static RichText text(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Heading heading -> heading.text();
      case Block.ListBlock list -> RichText.of("");
      case Block.Table table -> RichText.of("");
    };
  }
}
