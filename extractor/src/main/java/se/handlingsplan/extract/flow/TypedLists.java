package se.handlingsplan.extract.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;

/**
 * Lists whose authors, or programs, typed the bullets instead of asking for a list: paragraphs, or
 * lines of one paragraph, that begin with a bullet. The bullets are set aside as those of other
 * lists are. Typed numbers stay: they may be part of a name.
 */
public final class TypedLists {
  /** Signs that are nothing but bullets; a tick may say that something is done. */
  private static final Pattern BULLET =
      Pattern.compile("\\s*([•●▪■◦○□‣⁃∙·▸►▶➢❖☐▢❑❒\\uF000-\\uF0FF])[\\s\\u00a0]+(?=\\S)");

  /** Signs that are bullets if a tabulator follows, or the next line begins so too. */
  private static final Pattern DASH = Pattern.compile("\\s*([-–—*])[\\s\\u00a0]+(?=\\S)");

  private static final Pattern TABBED = Pattern.compile("[-–—*o]\\t\\s*(?=\\S)");

  private final List<SetAside> labels = new ArrayList<>();

  private TypedLists() {}

  /** The document with lists in place of what was typed as such. */
  public static SourceDocument told(SourceDocument document) {
    TypedLists lists = new TypedLists();
    List<Block> blocks = lists.blocks(document.blocks());
    if (lists.labels.isEmpty()) {
      return document;
    }
    List<SetAside> setAside = new ArrayList<>(document.setAside());
    setAside.addAll(lists.labels);
    return new SourceDocument(
        document.source(),
        blocks,
        setAside,
        document.notices(),
        document.read(),
        document.embeddedPlan());
  }

  /** A line of a paragraph, with the bullet that begins it. */
  private record Line(RichText text, Provenance provenance, Optional<String> sign, int from) {
    static Line of(RichText text, Provenance provenance) {
      String plain = text.text();
      for (Pattern pattern : List.of(BULLET, DASH, TABBED)) {
        Matcher label = pattern.matcher(plain);
        if (label.lookingAt()) {
          String sign = plain.substring(0, label.end()).strip();
          return new Line(text, provenance, Optional.of(sign), label.end());
        }
      }
      return new Line(text, provenance, Optional.empty(), 0);
    }

    /** Whether nothing else than a bullet can be meant. */
    boolean isSure() {
      String plain = text.text();
      return BULLET.matcher(plain).lookingAt() || TABBED.matcher(plain).lookingAt();
    }

    RichText rest() {
      return text.slice(from, text.text().length());
    }
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> result = new ArrayList<>(blocks.size());
    List<Line> run = new ArrayList<>();
    for (Block block : blocks) {
      List<Line> lines = block instanceof Block.Paragraph paragraph ? lines(paragraph) : List.of();
      int first = firstLabelled(lines);
      if (first < 0) {
        endRun(run, result);
        result.add(within(block));
        continue;
      }
      if (first > 0) {
        endRun(run, result);
        result.add(before(lines, first));
      }
      run.addAll(lines.subList(first, lines.size()));
    }
    endRun(run, result);
    return result;
  }

  private static List<Line> lines(Block.Paragraph paragraph) {
    return paragraph.text().lines().stream()
        .map(line -> Line.of(line, paragraph.provenance()))
        .toList();
  }

  /** From where on all lines begin with a bullet, or -1. */
  private static int firstLabelled(List<Line> lines) {
    int first = lines.size();
    while (first > 0 && lines.get(first - 1).sign().isPresent()) {
      first--;
    }
    return first < lines.size() ? first : -1;
  }

  private static Block before(List<Line> lines, int first) {
    RichText text = lines.getFirst().text();
    for (Line line : lines.subList(1, first)) {
      text = text.and(RichText.of("\n")).and(line.text());
    }
    return new Block.Paragraph(text, lines.getFirst().provenance());
  }

  /** A single dash may be anything; several lines that begin with one are a list. */
  private void endRun(List<Line> run, List<Block> result) {
    if (run.size() > 1 || (run.size() == 1 && run.getFirst().isSure())) {
      List<String> open = new ArrayList<>();
      List<ListLines.Line> items = new ArrayList<>();
      for (Line line : run) {
        String sign = line.sign().orElse("");
        labels.add(new SetAside(sign, SetAside.Reason.LIST_LABEL, line.provenance()));
        ListLabel label = new ListLabel("typed", level(sign, open), false, sign);
        items.add(
            new ListLines.Line(label, new Block.Paragraph(line.rest(), line.provenance()), true));
      }
      result.addAll(ListLines.nested(items));
    } else {
      run.forEach(line -> result.add(new Block.Paragraph(line.text(), line.provenance())));
    }
    run.clear();
  }

  /** A sign that has not been met begins a deeper level; one that has returns to its own. */
  private static int level(String sign, List<String> open) {
    int level = open.indexOf(sign);
    if (level < 0) {
      open.add(sign);
      return open.size() - 1;
    }
    open.subList(level + 1, open.size()).clear();
    return level;
  }

  /** An item that has a bullet typed besides its own is no list within a list. */
  private Block.ListBlock.Item within(Block.ListBlock.Item item) {
    if (!item.blocks().isEmpty() && item.blocks().getFirst() instanceof Block.Paragraph first) {
      List<Line> lines = lines(first);
      if (lines.size() == 1 && lines.getFirst().sign().isPresent() && lines.getFirst().isSure()) {
        Line line = lines.getFirst();
        String sign = line.sign().orElse("");
        labels.add(new SetAside(sign, SetAside.Reason.LIST_LABEL, line.provenance()));
        List<Block> rest = new ArrayList<>(item.blocks());
        rest.set(0, new Block.Paragraph(line.rest(), line.provenance()));
        return new Block.ListBlock.Item(item.label(), blocks(rest));
      }
    }
    return new Block.ListBlock.Item(item.label(), blocks(item.blocks()));
  }

  private Block within(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading;
      case Block.Paragraph paragraph -> paragraph;
      case Block.ListBlock list ->
          new Block.ListBlock(
              list.ordered(), list.items().stream().map(this::within).toList(), list.provenance());
      case Block.Table table ->
          table.withCells(
              table.cells().stream().map(cell -> cell.withBlocks(blocks(cell.blocks()))).toList());
    };
  }
}
