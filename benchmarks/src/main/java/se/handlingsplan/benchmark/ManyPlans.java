package se.handlingsplan.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.html.HtmlDocument;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.PlanLayout;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.layout.Publisher;
import se.handlingsplan.render.pdf.PdfDocument;
import se.handlingsplan.render.pdf.UnprintableCharacterException;
import se.handlingsplan.render.word.WordDocument;

/**
 * Many plans as files, no two alike: the sample's 31 measures with their words in other orders. Of
 * four files two are PDF, one of each layout, one is Word and one HTML. Without the plan inside, so
 * that they must be understood as anybody's.
 */
final class ManyPlans {
  private static final Messages SWEDISH = Messages.of(Locale.of("sv", "SE"));

  private ManyPlans() {}

  static void write(int count, Path folder) throws IOException, UnreadableDocumentException {
    Files.createDirectories(folder);
    Profile profile = Profiles.builtIn("sok-kronoberg");
    Plan sample = LongPlan.sample(profile);
    IntStream.range(0, count).parallel().forEach(i -> write(sample, profile, i, folder));
  }

  private static void write(Plan sample, Profile profile, int number, Path folder) {
    try {
      Plan plan =
          OtherWords.in(LongPlan.numbered(sample, number), number * sample.measures().size());
      List<Object> file =
          switch (number % 4) {
            case 0 -> List.of("pdf", PdfDocument.write(laid(plan, profile, PlanLayout.OFFICIAL)));
            case 1 -> List.of("docx", WordDocument.write(laid(plan, profile, PlanLayout.OFFICIAL)));
            case 2 -> List.of("pdf", PdfDocument.write(laid(plan, profile, PlanLayout.ACCESSIBLE)));
            default ->
                List.of(
                    "html",
                    HtmlDocument.write(laid(plan, profile, PlanLayout.OFFICIAL))
                        .getBytes(StandardCharsets.UTF_8));
          };
      Files.write(
          folder.resolve("plan-%05d.%s".formatted(number, file.get(0))), (byte[]) file.get(1));
    } catch (IOException | UnprintableCharacterException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Publication laid(Plan plan, Profile profile, PlanLayout layout) {
    Publication all =
        new Publisher(layout, profile.labels(), Edition.plain()).publish(plan, SWEDISH);
    return new Publication(
        all.title(),
        all.description(),
        all.language(),
        all.blocks(),
        all.tables(),
        all.edition(),
        "");
  }
}
