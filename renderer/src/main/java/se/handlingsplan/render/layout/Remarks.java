package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.profile.Labels;

/**
 * What a draft asks its readers to confirm. It stands with the measure, in words and in every
 * format, and is no part of the plan.
 *
 * @param byMeasure questions by the measures' ids
 */
public record Remarks(Map<String, List<String>> byMeasure) {
  public Remarks {
    Map<String, List<String>> copies = new HashMap<>();
    byMeasure.forEach((id, remarks) -> copies.put(id, List.copyOf(remarks)));
    byMeasure = Map.copyOf(copies);
  }

  public static Remarks none() {
    return new Remarks(Map.of());
  }

  /** These and others. */
  public Remarks and(Remarks others) {
    Map<String, List<String>> all = new HashMap<>(byMeasure);
    others.byMeasure.forEach(
        (id, remarks) -> {
          List<String> both = new ArrayList<>(all.getOrDefault(id, List.of()));
          both.addAll(remarks);
          all.put(id, both);
        });
    return new Remarks(all);
  }

  /** A paragraph for each question about the measure, behind the label by which they are known. */
  List<Block> about(String measureId, Labels labels) {
    List<Block> blocks = new ArrayList<>();
    for (String question : byMeasure.getOrDefault(measureId, List.of())) {
      Run label = new Run(labels.toConfirm() + ":", true, false, Optional.empty());
      blocks.add(
          new Block.Paragraph(
              new RichText(List.of(label, Run.plain(" " + question))), Provenance.none()));
    }
    return blocks;
  }
}
