package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.plan.Passage;

/**
 * What a measure's cell holds: the title first, a line that tells when, and what more there is. A
 * cell that holds a list is all title.
 *
 * @param period the line that tells when
 * @param signs brackets and stops around the title that belong to neither
 */
record MeasureCell(
    Passage title, Optional<RichText> period, Optional<Passage> description, List<String> signs) {
  /** What is shorter is no title, and no description. */
  private static final int SHORTEST_TITLE = 3;

  /** A date or a range of dates at the end of the title's line. */
  private static final Pattern TRAILING =
      Pattern.compile("\\s+(\\d{4}-\\d{2}-\\d{2}(?:\\s*[-–—]\\s*\\d{4}-\\d{2}-\\d{2})?)\\s*$");

  static MeasureCell of(List<Block> blocks, Provenance provenance) {
    if (!(blocks.getFirst() instanceof Block.Paragraph)
        && !(blocks.getFirst() instanceof Block.Heading)) {
      return new MeasureCell(
          new Passage(blocks, provenance), Optional.empty(), Optional.empty(), List.of());
    }
    List<RichText> lines = new ArrayList<>(text(blocks.getFirst()).lines());
    List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
    RichText title = lines.removeFirst().strip();
    for (int i = lines.size() - 1; i >= 0; i--) {
      rest.addFirst(new Block.Paragraph(lines.get(i).strip(), Provenance.none()));
    }
    Optional<RichText> period = Optional.empty();
    List<String> signs = new ArrayList<>();
    int boldEnd = boldEnd(title);
    if (boldEnd > 0) {
      RichText after = title.slice(boldEnd, title.text().length()).strip();
      title = title.slice(0, boldEnd).strip();
      String bold = title.text();
      if (bold.length() > 1 && ".:".indexOf(bold.charAt(bold.length() - 1)) >= 0) {
        signs.add(bold.substring(bold.length() - 1));
        title = title.slice(0, bold.length() - 1);
      }
      rest.addFirst(new Block.Paragraph(after, Provenance.none()));
    }
    Matcher trailing = TRAILING.matcher(title.text());
    Optional<Trailing> brackets = Trailing.inBrackets(title.text());
    if (trailing.find() && trailing.start() > 0) {
      period = Optional.of(title.slice(trailing.start(1), trailing.end(1)));
      title = title.slice(0, trailing.start());
    } else if (brackets.isPresent()) {
      Trailing when = brackets.get();
      String text = title.text();
      signs.add(text.substring(when.titleEnd(), when.start()).strip());
      signs.add(text.substring(when.end()).strip());
      period = Optional.of(title.slice(when.start(), when.end()));
      title = title.slice(0, when.titleEnd());
    }
    List<Block> description = new ArrayList<>();
    for (Block block : rest) {
      Optional<RichText> when = period.isEmpty() ? tellsWhen(block) : Optional.empty();
      if (when.isPresent()) {
        period = when;
        if (!when.get().text().equals(text(block).text())) {
          signs.add("(");
          signs.add(")");
        }
      } else {
        description.add(block);
      }
    }
    return new MeasureCell(
        new Passage(List.of(new Block.Paragraph(title, Provenance.none())), provenance),
        period,
        description.isEmpty()
            ? Optional.empty()
            : Optional.of(new Passage(description, provenance)),
        signs);
  }

  /**
   * Where a bold title ends in a line that goes on in normal type; 0 where the line is of one type.
   */
  static int boldEnd(RichText line) {
    int end = 0;
    for (Run run : line.runs()) {
      if (!run.bold() && !run.text().isBlank()) {
        break;
      }
      end += run.text().length();
    }
    String rest = line.text().substring(end).strip();
    boolean title = line.text().substring(0, end).strip().length() >= SHORTEST_TITLE;
    return title && rest.length() >= SHORTEST_TITLE && Periods.parse(bare(rest)).isEmpty()
        ? end
        : 0;
  }

  private static String bare(String text) {
    return text.replaceFirst("^[(\\s–-]+", "").replaceFirst("[)\\s.]+$", "");
  }

  /** The period that a line tells and nothing else, without brackets around it. */
  private static Optional<RichText> tellsWhen(Block block) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return Optional.empty();
    }
    RichText line = paragraph.text().strip();
    String plain = line.text();
    boolean brackets = plain.startsWith("(") && plain.endsWith(")");
    RichText inner = brackets ? line.slice(1, plain.length() - 1) : paragraph.text();
    return Periods.parse(inner.text()).isPresent() ? Optional.of(inner) : Optional.empty();
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
