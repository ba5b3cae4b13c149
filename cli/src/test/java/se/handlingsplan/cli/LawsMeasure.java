package se.handlingsplan.cli;

import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.interpret.PlanInterpreter;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.layout.PlanLayout;

final class LawsMeasure {
  public static void main(String[] args) throws Exception {
    List<Path> files = new ArrayList<>();
    for (String a : args) {
      if (Files.isDirectory(Path.of(a))) {
        try (var s = Files.list(Path.of(a))) {
          s.sorted().forEach(files::add);
        }
      } else files.add(Path.of(a));
    }
    Path out = Path.of(System.getProperty("out", "/tmp/laws"));
    Files.createDirectories(out);
    Map<String, int[]> sums = new TreeMap<>();
    StringBuilder log = new StringBuilder();
    for (Path f : files) {
      PlanFiles.Loaded loaded;
      try {
        loaded = Samples.load(f);
      } catch (Throwable e) {
        System.out.println(f + " " + e);
        continue;
      }
      Plan plan = loaded.document().plan();
      List<String> want = ShownPlan.of(plan);
      for (PlanLayout layout : PlanLayout.values())
        for (Publications format : Publications.values()) {

          String key = layout.key() + " " + format;
          int[] s = sums.computeIfAbsent(key, k -> new int[4]);
          s[0]++;
          try {
            byte[] bytes = Publishing.publish(plan, loaded.profile(), layout, format);
            Path file =
                out.resolve(f.getFileName() + "." + layout.key() + "." + format.extension());
            Files.write(file, bytes);
            PlanFiles.Loaded back = Samples.load(file);
            boolean same =
                back.document().plan().equals(plan)
                    && back.document().notices().isEmpty()
                    && back.document().conservation().orElseThrow().isZero();
            if (same) s[1]++;
            else
              log.append("EMBEDDED ")
                  .append(file)
                  .append(" ")
                  .append(back.document().notices())
                  .append(back.document().conservation())
                  .append("\n");
            SourceDocument d = Extractor.standard().read(Extractor.load("plan", bytes));
            Plan seen =
                new PlanInterpreter(Profiles.recognize(Texts.of(d.blocks()))).interpret(d).plan();
            List<String> got = ShownPlan.of(seen);
            List<String> miss = new ArrayList<>(want);
            List<String> extra = new ArrayList<>(got);
            got.forEach(miss::remove);
            want.forEach(extra::remove);
            if (want.equals(got)) s[2]++;
            else {
              log.append("SHOWN ")
                  .append(file)
                  .append(" ")
                  .append(miss.size())
                  .append("/")
                  .append(want.size())
                  .append("\n");
              miss.stream()
                  .limit(14)
                  .forEach(
                      l ->
                          log.append("   - ")
                              .append(l.length() > 180 ? l.substring(0, 180) : l)
                              .append("\n"));
              extra.stream()
                  .limit(14)
                  .forEach(
                      l ->
                          log.append("   + ")
                              .append(l.length() > 180 ? l.substring(0, 180) : l)
                              .append("\n"));
            }
          } catch (Throwable e) {
            log.append("FAIL ")
                .append(f)
                .append(" ")
                .append(key)
                .append(" ")
                .append(e)
                .append("\n");
          }
        }
    }
    sums.forEach(
        (k, v) ->
            System.out.println(k + " plans " + v[0] + " embedded " + v[1] + " shown " + v[2]));
    Files.writeString(Path.of(out + ".log"), log.toString());
  }
}
