package se.handlingsplan.cli;

import java.util.Optional;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.job.Deadline;
import se.handlingsplan.job.PlanReader;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.job.Refusal;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanFormatException;

/** Reads the files that a command is given, and says what is to be said of them. */
final class PlanFiles {
  private final Common common;
  private final PlanReader reader;
  private final Optional<Password> password;

  PlanFiles(Common common, PlanReader reader, Optional<Password> password) {
    this.common = common;
    this.reader = reader;
    this.password = password;
  }

  /** What reading a file may cost. */
  Limits limits() {
    return reader.extractor().limits();
  }

  /** Reads a plan; what we have published and nobody has edited, from the plan inside it. */
  ReadPlan plan(String name) throws Failure {
    return plan(name, reader::read);
  }

  /** Reads a plan as it can be read, so that every place is one of this file. */
  ReadPlan planInText(String name) throws Failure {
    return plan(name, reader::readInText);
  }

  /** A way to read plans. */
  private interface Reading {
    ReadPlan read(SourceFile file) throws UnreadableDocumentException, PlanFormatException;
  }

  private ReadPlan plan(String name, Reading reading) throws Failure {
    SourceFile file = file(name);
    try {
      ReadPlan plan = reading.read(file);
      if (file.format() != Format.PLAN_JSON) {
        common.tell(file.name(), plan.document().notices());
      }
      return plan;
    } catch (UnreadableDocumentException e) {
      throw common.unreadable(file.name(), e);
    } catch (PlanFormatException e) {
      throw common.failure(Refusal.of(file.name(), e, common.messages()), e);
    }
  }

  /** A document and the file it was read from. */
  record Opened(SourceFile file, SourceDocument document) {}

  /** Reads a document without understanding it, and tells what is to be said of the reading. */
  Opened open(String name) throws Failure {
    SourceFile file = file(name);
    try {
      SourceDocument document = reader.document(file);
      common.tell(file.name(), document.notices());
      return new Opened(file, document);
    } catch (UnreadableDocumentException e) {
      throw common.unreadable(file.name(), e);
    }
  }

  /** Loads a file without reading it; from now on its time runs. */
  SourceFile file(String name) throws Failure {
    SourceFile file = load(name);
    Deadline deadline = new Deadline(limits());
    Messages messages = common.messages();
    String late = messages.text("batch.reason.timed-out", file.name(), deadline.seconds());
    common
        .console()
        .watch()
        .begin(file.name(), deadline, () -> common.console().err().println(late));
    return file;
  }

  private SourceFile load(String name) throws Failure {
    try {
      if (name.equals(Common.STANDARD)) {
        return Extractor.load(name, common.console().in(), limits()).with(password);
      }
      return Extractor.load(common.path(name), limits()).with(password);
    } catch (UnreadableDocumentException e) {
      throw common.unreadable(name, e);
    } catch (OutOfMemoryError e) {
      throw common.unreadable(name, PlanReader.outOfMemory());
    }
  }
}
