package se.handlingsplan.job;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.change.Edits;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Fingerprint;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.interpret.Interpretation;
import se.handlingsplan.extract.interpret.PlanInterpreter;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PlanText;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanFormatException;
import se.handlingsplan.render.json.PlanJson;

/**
 * Reads plans from files of any format: documents by understanding them, plan JSON and our own
 * publications as such. Immutable; any thread may use it.
 *
 * @param asked the profile to read by; empty where the document itself is to tell
 */
public record PlanReader(Extractor extractor, Optional<Profile> asked) {

  /**
   * Reads a plan; what we have published and nobody has edited, from the plan inside it.
   *
   * @throws UnreadableDocumentException where nothing useful can be read
   * @throws PlanFormatException where JSON is not a plan
   */
  public ReadPlan read(SourceFile file) throws UnreadableDocumentException, PlanFormatException {
    return read(file, true);
  }

  /**
   * Reads a plan as it can be read, so that every place is one of this file.
   *
   * @throws UnreadableDocumentException where nothing useful can be read
   * @throws PlanFormatException where JSON is not a plan
   */
  public ReadPlan readInText(SourceFile file)
      throws UnreadableDocumentException, PlanFormatException {
    return read(file, false);
  }

  private ReadPlan read(SourceFile file, boolean fromInside)
      throws UnreadableDocumentException, PlanFormatException {
    if (file.format() == Format.PLAN_JSON) {
      PlanDocument document = PlanJson.read(new String(file.bytes(), StandardCharsets.UTF_8));
      return new ReadPlan(document, profile(words(document.plan())));
    }
    SourceDocument document = document(file);
    Profile profile = profile(Texts.of(document.blocks()));
    Optional<PlanDocument> inside = inside(document);
    PlanDocument plan =
        fromInside && inside.isPresent() && isUnchanged(inside.get(), document)
            ? published(inside.get(), document, profile)
            : understood(document, inside, profile);
    return new ReadPlan(plan, profile);
  }

  /** The texts of a plan by which its kind can be told. */
  private static String words(Plan plan) {
    List<String> words = new ArrayList<>();
    plan.title().ifPresent(title -> words.add(title.text()));
    plan.agreement().ifPresent(agreement -> words.add(agreement.name().text()));
    plan.sections().forEach(section -> words.add(section.passage().text()));
    plan.measures().forEach(placed -> words.add(placed.measure().followUp().text()));
    return String.join("\n", words);
  }

  /**
   * Reads a document without understanding it. This is the boundary at which faults of the reading
   * libraries become an outcome of the file: they meet damaged input with exceptions of every kind,
   * and deep nesting with an exhausted stack.
   *
   * @throws UnreadableDocumentException where nothing useful can be read
   */
  public SourceDocument document(SourceFile file) throws UnreadableDocumentException {
    try {
      return extractor.read(file);
    } catch (OutOfMemoryError e) {
      throw outOfMemory();
    } catch (RuntimeException | StackOverflowError e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  /** The refusal of a file for which the memory of this process does not suffice. */
  public static UnreadableDocumentException outOfMemory() {
    long megabytes = Runtime.getRuntime().maxMemory() / (1024 * 1024);
    return new UnreadableDocumentException(
        Reason.OUT_OF_MEMORY, Long.toString(megabytes), Long.toString(2 * megabytes));
  }

  private Profile profile(String text) {
    return asked.orElseGet(() -> Profiles.recognize(text));
  }

  /** The plan inside one of our own publications; nothing where it makes no sense. */
  private static Optional<PlanDocument> inside(SourceDocument document) {
    try {
      return document.embeddedPlan().isEmpty()
          ? Optional.empty()
          : Optional.of(PlanJson.read(document.embeddedPlan().get()));
    } catch (PlanFormatException e) {
      return Optional.empty();
    }
  }

  /** A publication that nobody has edited says what the plan inside it says. */
  private static boolean isUnchanged(PlanDocument inside, SourceDocument document) {
    return inside.fingerprint().equals(Optional.of(Fingerprint.of(document.blocks())));
  }

  /** What a draft asks of its readers is no part of the plan inside it, but is to be told. */
  private static List<Notice> notices(SourceDocument document, Profile profile) {
    List<Notice> notices = new ArrayList<>(document.notices());
    String label = profile.labels().toConfirm() + ":";
    long marks = Texts.of(document.blocks()).lines().filter(line -> line.startsWith(label)).count();
    if (marks > 0) {
      notices.add(Notice.of(Notice.Code.TO_CONFIRM, Long.toString(marks)));
    }
    return notices;
  }

  private static PlanDocument published(
      PlanDocument inside, SourceDocument document, Profile profile) {
    return new PlanDocument(
        Optional.of(document.source()),
        inside.plan(),
        document.setAside(),
        notices(document, profile),
        List.of(),
        Optional.of(balance(document)),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * What the document's text says. Where it was published by us and edited since, the ids of its
   * measures are those they were published with, and every difference is a notice.
   */
  private static PlanDocument understood(
      SourceDocument document, Optional<PlanDocument> inside, Profile profile) {
    Interpretation interpretation = new PlanInterpreter(profile).interpret(document);
    List<SetAside> setAside = new ArrayList<>(document.setAside());
    setAside.addAll(interpretation.setAside());
    List<Notice> notices = new ArrayList<>(document.notices());
    boolean edited =
        inside.isPresent()
            ? !isUnchanged(inside.get(), document)
            : document.embeddedPlan().isPresent();
    if (edited) {
      notices.add(Notice.of(Notice.Code.EDITED_AFTER_PUBLISHING));
    }
    Plan plan = interpretation.plan();
    if (inside.isPresent()) {
      Edits edits = Edits.between(inside.get().plan(), plan);
      notices.addAll(edits.notices());
      plan = edits.plan();
    }
    notices.addAll(interpretation.notices());
    TextCount out = PlanText.count(plan);
    for (SetAside aside : setAside) {
      out = out.plus(TextCount.of(aside.text()));
    }
    return new PlanDocument(
        Optional.of(document.source()),
        plan,
        setAside,
        notices,
        List.of(),
        Optional.of(TextBalance.between(document.read(), out)),
        Optional.empty(),
        Optional.empty());
  }

  private static TextBalance balance(SourceDocument document) {
    TextCount out = TextCount.of(Texts.of(document.blocks()));
    for (SetAside aside : document.setAside()) {
      out = out.plus(TextCount.of(aside.text()));
    }
    return TextBalance.between(document.read(), out);
  }
}
