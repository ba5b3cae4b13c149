package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.interpret.PlanInterpreter;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.job.Publications;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.PlanLayout;

/**
 * What holds for every plan in every layout and format: read back it is the same plan; read by one
 * who does not know of the plan inside, it shows the same fields; a PDF keeps the standards.
 *
 * <p>{@code -Plaws} takes many more plans than a build has time for: {@code laws.plans} by chance,
 * and those of the {@link Corpus}.
 */
class PublishingLawsTest {
  private static final int PLANS = Integer.getInteger("laws.plans", 6);

  @TempDir private Path folder;

  /** Of a bullet torn from its cell, only the reader who misread it can say that it is prose. */
  private static final String MISREAD = "v26-brott--weasy.pdf";

  /** With everything around the text that a publisher may ask for. */
  private static final Edition FULL =
      Edition.plain()
          .withContents()
          .draft("Utkast")
          .with(
              new Edition.Particulars(
                  Optional.of("KS 2026/0123"),
                  Optional.of(LocalDate.of(2026, 1, 15)),
                  Optional.of("1.2")));

  @TestFactory
  Stream<DynamicNode> aPlanByChance() {
    return LongStream.range(0, PLANS)
        .boxed()
        .flatMap(
            seed ->
                laws(
                    "seed " + seed,
                    PlausiblePlans.of(seed),
                    Samples.load(Samples.WORD_2025).profile(),
                    seed % 2 == 0 ? Edition.plain() : FULL));
  }

  @TestFactory
  Stream<DynamicNode> aPublishedPlan() throws IOException {
    return Corpus.documents().stream()
        .filter(file -> !file.endsWith(MISREAD))
        .flatMap(
            file -> {
              ReadPlan loaded = Samples.load(file);
              return laws(
                  String.valueOf(file.getFileName()),
                  loaded.document().plan(),
                  loaded.profile(),
                  Edition.plain());
            });
  }

  private Stream<DynamicNode> laws(String name, Plan plan, Profile profile, Edition edition) {
    return Arrays.stream(PlanLayout.values())
        .flatMap(
            layout ->
                Publications.documents().stream()
                    .map(
                        format ->
                            dynamicTest(
                                name + " " + layout.key() + " " + format,
                                () -> {
                                  byte[] bytes =
                                      Publishing.publish(plan, profile, layout, edition, format);
                                  hold(plan, bytes, format);
                                })));
  }

  private void hold(Plan plan, byte[] bytes, Publications format) throws Exception {
    Path file = Files.write(folder.resolve("plan." + format.extension()), bytes);
    PlanDocument back = Samples.load(file).document();
    assertThat(back.plan()).isEqualTo(plan);
    assertThat(back.notices()).isEmpty();
    assertThat(back.conservation().orElseThrow())
        .satisfies(balance -> assertThat(balance.isZero()).as(balance.toString()).isTrue());

    assertThat(ShownPlan.of(understood(bytes))).containsExactlyElementsOf(ShownPlan.of(plan));

    if (format == Publications.PDF) {
      assertThat(Standards.violations(bytes)).isEmpty();
    }
  }

  /** The plan as a reader understands it who does not know that it is also inside the file. */
  private static Plan understood(byte[] bytes) throws UnreadableDocumentException {
    SourceDocument document = Extractor.standard().read(Extractor.load("plan", bytes));
    return new PlanInterpreter(Profiles.recognize(Texts.of(document.blocks())))
        .interpret(document)
        .plan();
  }
}
