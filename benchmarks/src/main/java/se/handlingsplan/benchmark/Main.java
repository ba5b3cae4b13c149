package se.handlingsplan.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks: {@code ratio [FILE or FOLDER …]} for documents as they are, {@code scaling
 * [FILE]} for one that is made longer, {@code rendering [MEASURES]} for a long plan that is
 * written, {@code plans COUNT FOLDER} writes many plans to be read, anything else as JMH's own command line.
 */
public final class Main {
  private static final Path SAMPLES = Path.of("samples");
  private static final String SAMPLE = "samples/mal-och-handlingsplan-2023.pdf";
  private static final List<Integer> LENGTHS = List.of(30, 300, 3000);

  /** Of a plan that fills some 400 lying pages. */
  private static final int MEASURES = 2150;

  private Main() {}

  public static void main(String[] args) throws Exception {
    String command = args.length == 0 ? "" : args[0];
    List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    switch (command) {
      case "ratio" -> ratio(rest, System.out);
      case "scaling" -> scaling(rest.isEmpty() ? SAMPLE : rest.getFirst(), System.out);
      case "rendering" -> rendering(rest, System.out);
      case "plans" -> ManyPlans.write(Integer.parseInt(rest.get(0)), Path.of(rest.get(1)));
      default -> org.openjdk.jmh.Main.main(args);
    }
  }

  private static void ratio(List<String> places, PrintStream out)
      throws IOException, RunnerException {
    ReadingTable table = new ReadingTable();
    for (Path document : documents(places)) {
      table.measure(document.toString(), 0);
    }
    table.print(out);
  }

  private static void scaling(String document, PrintStream out) throws RunnerException {
    ReadingTable table = new ReadingTable();
    for (int pages : LENGTHS) {
      table.measure(document, pages);
    }
    table.print(out);
  }

  private static void rendering(List<String> measures, PrintStream out) throws Exception {
    new RenderingTable(out)
        .print(measures.isEmpty() ? MEASURES : Integer.parseInt(measures.getFirst()));
  }

  private static List<Path> documents(List<String> places) throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String place : places.isEmpty() ? List.of(SAMPLES.toString()) : places) {
      try (Stream<Path> files = Files.walk(Path.of(place), 1)) {
        files.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(documents::add);
      }
    }
    return documents;
  }
}
