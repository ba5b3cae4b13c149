package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.profile.Labels;

/** The list of an area's measures, a line each: "measure – party". */
record MeasureList(Labels labels, PlanLayout layout, Remarks remarks) {

  /** Whether a list can say all there is to say of the area. */
  static boolean fits(CollaborationArea collaboration) {
    return !collaboration.measures().isEmpty()
        && collaboration.measures().stream().allMatch(MeasureList::fits)
        && collaboration.responsibility().isMissing()
        && collaboration.followUp().isMissing();
  }

  /** Whether "measure – party" says all there is. */
  private static boolean fits(Measure measure) {
    return measure.followUp().isMissing()
        && measure.period().isMissing()
        && measure.extra().isEmpty()
        && isLine(measure.title().content())
        && measure.responsibility().written().map(p -> isLine(p.content())).orElse(true);
  }

  private static boolean isLine(List<Block> content) {
    return content.size() == 1 && content.getFirst() instanceof Block.Paragraph;
  }

  /** The list of an area's measures. */
  Block of(CollaborationArea collaboration, String place) {
    List<Block.ListBlock.Item> items = new ArrayList<>();
    for (Measure measure : collaboration.measures()) {
      List<Run> runs = new ArrayList<>(line(measure.title().content()).runs());
      Optional<RichText> party =
          measure.responsibility().written().map(passage -> line(passage.content()));
      if (party.isPresent() || layout == PlanLayout.ACCESSIBLE) {
        runs.add(Run.plain(" – "));
        runs.addAll(party.orElse(RichText.of(labels.noInformation())).runs());
      }
      List<Block> content = new ArrayList<>();
      content.add(
          new Block.Paragraph(new RichText(runs), Provenance.at(MeasureTable.path(measure))));
      measure
          .description()
          .ifPresent(
              more ->
                  content.addAll(
                      NamedBlocks.of(more.content(), MeasureTable.path(measure) + "/more")));
      content.addAll(remarks.about(measure.id(), labels));
      items.add(new Block.ListBlock.Item("•", content));
    }
    return new Block.ListBlock(false, items, Provenance.at(place));
  }

  private static RichText line(List<Block> content) {
    return content.getFirst() instanceof Block.Paragraph paragraph
        ? paragraph.text()
        : RichText.of("");
  }
}
