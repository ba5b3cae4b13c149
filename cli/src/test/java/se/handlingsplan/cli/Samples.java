package se.handlingsplan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.handlingsplan.change.Answers;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.job.PlanReader;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.json.PlanFormatException;

/** The published plans, read as the commands read them. */
final class Samples {
  static final String PDF_2025 = "handlingsplan-2025.pdf";
  static final String WORD_2025 = "handlingsplan-2025.docx";
  static final String PDF_2023 = "mal-och-handlingsplan-2023.pdf";
  static final String WORD_2023 = "mal-och-handlingsplan-2023.docx";

  private static final PlanReader READER = new PlanReader(Extractor.standard(), Optional.empty());

  /** Reading a PDF takes a while, and what is read never changes. */
  private static final Map<String, ReadPlan> LOADED = new ConcurrentHashMap<>();

  private Samples() {}

  static List<String> names() {
    return List.of(PDF_2025, WORD_2025, PDF_2023, WORD_2023);
  }

  static Path file(String name) {
    return Path.of("..", "samples", name);
  }

  static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReadPlan load(String name) {
    return LOADED.computeIfAbsent(name, n -> load(file(n)));
  }

  static ReadPlan load(Path file) {
    try {
      return READER.read(Extractor.load(file));
    } catch (UnreadableDocumentException | PlanFormatException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  static Plan plan(String name) {
    return load(name).document().plan();
  }

  static Rollover rolledOver(String name, int year) {
    ReadPlan read = load(name);
    return Rollover.of(read.document().plan(), year, read.profile().vocabulary(), Answers.none());
  }

  static SourceDocument document(String name) {
    try {
      return READER.document(Extractor.load(file(name)));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** The plan's first measure whose title begins like that. */
  static Measure measure(Plan plan, String title) {
    return plan.measures().stream()
        .map(Plan.Placed::measure)
        .filter(measure -> measure.title().text().startsWith(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No measure begins with " + title));
  }
}
