package se.handlingsplan.job;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Severity;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Source;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.Sources;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.outcome.Outcome.Status;
import se.handlingsplan.outcome.PlanAccount;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanFormatException;
import se.handlingsplan.render.json.PlanJson;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.PlanLayout;
import se.handlingsplan.render.pdf.UnprintableCharacterException;

/**
 * What is to be done with each of many files: a function from a file to what became of it.
 * Immutable; any thread, process or machine may use it.
 *
 * @param password that is tried on files that need one
 * @param steps what is made; to check or to publish a plan takes reading it, so its JSON is always
 *     written
 * @param layout of publications
 * @param words of publications
 * @param messages of what is told about a file
 */
public record Job(
    PlanReader reader,
    Optional<Password> password,
    Set<Step> steps,
    PlanLayout layout,
    Messages words,
    Messages messages) {
  public Job {
    steps = Set.copyOf(steps);
  }

  /**
   * Does it. Whatever the file is, there is an outcome; only a process that dies or hangs gives
   * none.
   *
   * @param name by which the outcome tells of the file; its last part is the file's own
   */
  public Done run(Path path, String name) {
    Map<String, byte[]> results = new LinkedHashMap<>();
    Outcome outcome = outcome(path, name, results);
    return new Done(outcome, results);
  }

  private Outcome outcome(Path path, String name, Map<String, byte[]> results) {
    String ownName = name.substring(name.lastIndexOf('/') + 1);
    try {
      SourceFile loaded = Extractor.load(path, reader.extractor().limits());
      SourceFile file = new SourceFile(ownName, loaded.format(), loaded.bytes(), password);
      return plan(file, name, results)
          .of(Optional.of(Sources.sha256(file.bytes())), file.bytes().length);
    } catch (UnreadableDocumentException e) {
      return refused(name, Refusal.of(ownName, e, messages));
    } catch (OutOfMemoryError e) {
      results.clear();
      return refused(name, Refusal.of(ownName, e, messages));
    }
  }

  private Outcome plan(SourceFile file, String name, Map<String, byte[]> results) {
    try {
      ReadPlan plan = reader.read(file);
      PlanDocument document = steps.contains(Step.CHECK) ? plan.checked() : plan.document();
      results.put(".json", PlanJson.write(document, words).getBytes(StandardCharsets.UTF_8));
      PlanAccount account = account(document);
      try {
        if (steps.contains(Step.RENDER)) {
          publish(plan, results);
        }
      } catch (UnprintableCharacterException e) {
        return refused(name, Refusal.of(e, messages)).about(account);
      }
      return Outcome.done(name, account);
    } catch (UnreadableDocumentException e) {
      return refused(name, Refusal.of(file.name(), e, messages));
    } catch (PlanFormatException e) {
      return refused(name, Refusal.of(file.name(), e, messages));
    } catch (StackOverflowError e) {
      return refused(name, Refusal.of(file.name(), e, messages));
    } catch (RuntimeException e) {
      // No document is to blame for a fault of ours; it must not keep the others from being done.
      String text = messages.text("batch.reason.fault", file.name(), e.toString());
      return Outcome.notDone(name, Status.FAULT, "fault", text);
    }
  }

  private void publish(ReadPlan plan, Map<String, byte[]> results)
      throws UnprintableCharacterException {
    Release release =
        Release.of(plan.document().plan(), plan.profile(), layout, Edition.plain(), words);
    for (Publications format : Publications.documents()) {
      results.put("." + format.extension(), format.write(release));
    }
  }

  private static Outcome refused(String name, Refusal refusal) {
    return Outcome.notDone(name, Status.REFUSED, refusal.reason(), refusal.text());
  }

  private PlanAccount account(PlanDocument document) {
    Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    if (steps.contains(Step.CHECK)) {
      for (Severity severity : Severity.values()) {
        findings.put(severity, 0);
      }
      for (Finding finding : document.findings()) {
        findings.merge(finding.severity(), 1, Integer::sum);
      }
    }
    Set<Notice.Code> notices = EnumSet.noneOf(Notice.Code.class);
    document.notices().forEach(notice -> notices.add(notice.code()));
    Optional<TextBalance> balance = document.conservation();
    return new PlanAccount(
        document.source().map(Source::pages).orElse(OptionalInt.empty()),
        document.plan().measures().size(),
        findings,
        List.copyOf(notices),
        balance.map(b -> b.missing().total()).orElse(0L),
        balance.map(b -> b.surplus().total()).orElse(0L));
  }
}
