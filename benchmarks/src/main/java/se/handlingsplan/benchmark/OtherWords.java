package se.handlingsplan.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Plan;

/**
 * The texts of a long plan's measures with their words in another order for each measure, so that
 * no two cells break into the same lines. As long and as bold as before, and no chance in it.
 */
final class OtherWords {
  private int turn;

  private OtherWords(int turn) {
    this.turn = turn;
  }

  static Plan in(Plan plan) {
    return in(plan, 0);
  }

  /** Other words for another number to begin with. */
  static Plan in(Plan plan, int from) {
    OtherWords other = new OtherWords(from);
    return plan.withPolicyAreas(
        plan.policyAreas().stream()
            .map(
                area ->
                    area.withCollaborationAreas(
                        area.collaborationAreas().stream()
                            .map(
                                inner ->
                                    inner.withMeasures(
                                        inner.measures().stream().map(other::in).toList()))
                            .toList()))
            .toList());
  }

  private Measure in(Measure measure) {
    turn++;
    return new Measure(
        measure.id(),
        measure.title(),
        measure.description().map(this::in),
        measure.period(),
        in(measure.responsibility()),
        in(measure.followUp()),
        measure.status(),
        measure.extra(),
        measure.provenance());
  }

  private <T> Entry<T> in(Entry<T> entry) {
    return switch (entry) {
      case Entry.Understood<T> known ->
          new Entry.Understood<>(in(known.passage()), known.meaning());
      case Entry.Unclear<T> unclear -> new Entry.Unclear<>(in(unclear.passage()));
      case Entry.Blank<T> blank -> blank;
      case Entry.Absent<T> absent -> absent;
    };
  }

  private Passage in(Passage passage) {
    return new Passage(in(passage.content()), passage.provenance());
  }

  private List<Block> in(List<Block> blocks) {
    return blocks.stream().map(this::in).toList();
  }

  private Block in(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph ->
          new Block.Paragraph(in(paragraph.text()), paragraph.provenance());
      case Block.ListBlock list -> list.withBlocks(this::in);
      case Block.Heading heading -> heading;
      case Block.Table table -> table;
    };
  }

  private RichText in(RichText text) {
    List<Run> runs = new ArrayList<>();
    for (Run run : text.runs()) {
      List<String> words = Arrays.asList(run.text().split(" ", -1));
      Collections.rotate(words, turn);
      runs.add(run.withText(String.join(" ", words)));
    }
    return new RichText(runs);
  }
}
