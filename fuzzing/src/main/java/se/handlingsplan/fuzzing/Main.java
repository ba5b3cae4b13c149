package se.handlingsplan.fuzzing;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.interpret.PlanInterpreter;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanJson;

/**
 * Runs the fuzzer on one target: {@code pdf}, {@code word}, {@code rtf} or {@code json}, and then
 * the fuzzer's own options, such as {@code -max_total_time=600}. What it learns is kept in {@code
 * fuzzing/target/corpus}, and what it finds beside it.
 */
public final class Main {
  private static final Path CORPUS = Path.of("fuzzing", "target", "corpus");
  private static final Path RESOURCES =
      Path.of("extractor", "src", "test", "resources", "se", "handlingsplan", "extract");
  private static final Path SAMPLE = Path.of("samples", "handlingsplan-2025.docx");

  private static final Map<String, Class<?>> TARGETS =
      Map.of(
          "pdf", PdfScan.class,
          "word", WordBody.class,
          "rtf", RtfText.class,
          "json", PlanJsonText.class);

  private Main() {}

  public static void main(String[] args)
      throws IOException, InterruptedException, UnreadableDocumentException {
    String name = args.length == 0 ? "" : args[0];
    Class<?> target = TARGETS.get(name);
    if (target == null) {
      System.err.println("Name a target: " + String.join(", ", TARGETS.keySet()));
      System.exit(2);
      return;
    }
    Path corpus = Files.createDirectories(CORPUS.resolve(name));
    seed(name, corpus);
    List<String> all = new ArrayList<>();
    all.add("--target_class=" + target.getName());
    all.add("--instrumentation_includes=se.handlingsplan.**:org.apache.pdfbox.**:org.apache.fontbox.**");
    all.add("--reproducer_path=fuzzing/target");
    all.add("-artifact_prefix=fuzzing/target/");
    all.add("-timeout=30");
    all.add("-rss_limit_mb=4096");
    all.addAll(List.of(args).subList(1, args.length));
    all.add(corpus.toString());
    Jazzer.main(all.toArray(String[]::new));
  }

  private static void seed(String name, Path corpus)
      throws IOException, UnreadableDocumentException {
    switch (name) {
      case "word" -> Files.write(corpus.resolve("seed"), WordBody.seed());
      case "json" -> Files.writeString(corpus.resolve("seed"), planJson(), StandardCharsets.UTF_8);
      default -> {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
          for (Path file : files.filter(f -> f.toString().endsWith("." + name)).toList()) {
            Files.write(corpus.resolve("seed-" + file.getFileName()), Files.readAllBytes(file));
          }
        }
      }
    }
  }

  private static String planJson() throws IOException, UnreadableDocumentException {
    return PlanJson.write(
        PlanDocument.of(
            new PlanInterpreter(Profiles.builtIn("sok-kronoberg"))
                .interpret(Extractor.standard().read(Extractor.load(SAMPLE)))
                .plan()),
        Messages.of(Locale.of("sv")));
  }
}
