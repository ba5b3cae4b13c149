package se.handlingsplan.cli;

import java.io.IOException;
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
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PlanText;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanFormatException;
import se.handlingsplan.render.json.PlanJson;

/**
 * Reads plans from files of any format: documents by understanding them, plan JSON and our own
 * publications as such.
 */
final class PlanFiles {
  private final Common common;
  private final Extractor extractor;
  private final Optional<Password> password;

  PlanFiles(Common common, Extractor extractor, Optional<Password> password) {
    this.common = common;
    this.extractor = extractor;
    this.password = password;
  }

  /** A plan and the profile it was read by. */
  record Loaded(PlanDocument document, Profile profile) {}

  /** Loads a file without reading it. */
  SourceFile file(String name) throws Failure {
    return load(name);
  }

  /** Reads a plan; what we have published and nobody has edited, from the plan inside it. */
  Loaded plan(String name) throws Failure {
    return plan(name, true);
  }

  /** Reads a plan as it can be read, so that every place is one of this file. */
  Loaded planInText(String name) throws Failure {
    return plan(name, false);
  }

  private Loaded plan(String name, boolean fromInside) throws Failure {
    SourceFile file = load(name);
    if (file.format() == Format.PLAN_JSON) {
      PlanDocument document = json(file);
      return new Loaded(document, profile(words(document.plan())));
    }
    SourceDocument document = document(file);
    Profile profile = profile(Texts.of(document.blocks()));
    Optional<PlanDocument> inside = inside(document);
    PlanDocument plan =
        fromInside && inside.isPresent() && isUnchanged(inside.get(), document)
            ? published(inside.get(), document)
            : understood(document, inside, profile);
    common.tell(file.name(), plan.notices());
    return new Loaded(plan, profile);
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

  /** A document and the file it was read from. */
  record Opened(SourceFile file, SourceDocument document) {}

  /** Reads a document without understanding it. */
  Opened open(String name) throws Failure {
    SourceFile file = load(name);
    return new Opened(file, document(file));
  }

  private SourceFile load(String name) throws Failure {
    try {
      if (name.equals(Common.STANDARD)) {
        return Extractor.load(name, common.console().in().readAllBytes()).with(password);
      }
      return Extractor.load(common.path(name)).with(password);
    } catch (UnreadableDocumentException e) {
      throw common.unreadable(name, e);
    } catch (IOException e) {
      throw common.unreadable(name, new UnreadableDocumentException(Reason.NO_ACCESS, e));
    }
  }

  /**
   * The boundary at which faults of the reading libraries become an outcome of the file: they meet
   * damaged input with exceptions of every kind, and deep nesting with an exhausted stack.
   */
  private SourceDocument document(SourceFile file) throws Failure {
    try {
      return extractor.read(file);
    } catch (UnreadableDocumentException e) {
      throw common.unreadable(file.name(), e);
    } catch (OutOfMemoryError e) {
      throw common.unreadable(
          file.name(), new UnreadableDocumentException(Reason.TOO_LARGE, "memory", memory()));
    } catch (RuntimeException | StackOverflowError e) {
      throw common.unreadable(file.name(), new UnreadableDocumentException(Reason.DAMAGED, e));
    }
  }

  private static String memory() {
    return Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB";
  }

  private Profile profile(String text) throws Failure {
    Optional<Profile> asked = common.profile();
    return asked.isPresent() ? asked.get() : Profiles.recognize(text);
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

  private static PlanDocument published(PlanDocument inside, SourceDocument document) {
    return new PlanDocument(
        Optional.of(document.source()),
        inside.plan(),
        document.setAside(),
        document.notices(),
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

  private PlanDocument json(SourceFile file) throws Failure {
    try {
      return PlanJson.read(new String(file.bytes(), StandardCharsets.UTF_8));
    } catch (PlanFormatException e) {
      Messages messages = common.messages();
      List<Object> arguments = new ArrayList<>();
      arguments.add(e.pointer());
      arguments.addAll(e.arguments());
      String problem = messages.text("planFormat." + e.reason().key(), arguments.toArray());
      throw new Failure(
          ExitCode.UNREADABLE,
          messages.text("unreadable.not-a-plan.message", file.name(), problem),
          e);
    }
  }
}
