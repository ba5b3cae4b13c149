package se.handlingsplan.extract.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PlanText;

/** Plans drawn as small pages, read with the general profile. */
final class PlanPages {
  private PlanPages() {}

  static Measure only(String page) throws UnreadableDocumentException {
    List<Measure> measures = measures(plan(page));
    assertThat(measures).hasSize(1);
    return measures.getFirst();
  }

  static List<Measure> measures(String page) throws UnreadableDocumentException {
    return measures(plan(page));
  }

  static List<Measure> measures(Plan plan) {
    return plan.measures().stream().map(Plan.Placed::measure).toList();
  }

  static Plan plan(String page) throws UnreadableDocumentException {
    return read(page).plan();
  }

  /** What the page says; its text is accounted for to the last letter. */
  static Interpretation read(String page) throws UnreadableDocumentException {
    byte[] html =
        ("<!DOCTYPE html><meta charset=utf-8><body>" + page).getBytes(StandardCharsets.UTF_8);
    SourceDocument document = Extractor.standard().read(Extractor.load("plan.html", html));
    Interpretation read = new PlanInterpreter(Profiles.builtIn("generic")).interpret(document);
    TextCount out = PlanText.count(read.plan());
    for (SetAside aside : read.setAside()) {
      out = out.plus(TextCount.of(aside.text()));
    }
    assertThat(TextBalance.between(TextCount.of(Texts.of(document.blocks())), out).isZero())
        .isTrue();
    return read;
  }
}
