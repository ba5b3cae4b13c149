package se.handlingsplan.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Source;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.privacy.PersonalDetail;
import se.handlingsplan.privacy.Redaction;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanDocument;

/** The options that make a plan fit for anyone to read. */
final class PublicOptions {
  /** What its authors have taken out of sight is nobody else's. */
  private static final Set<SetAside.Reason> UNSEEN =
      EnumSet.of(SetAside.Reason.COMMENT, SetAside.Reason.DELETED, SetAside.Reason.HIDDEN);

  @Option(names = "--public", descriptionKey = "public")
  private boolean publicly;

  @Option(names = "--contact", paramLabel = "TEXT", descriptionKey = "contact")
  private @Nullable String contact;

  /** Refuses what makes no sense, before anything is read. */
  void check(Common common) throws Failure {
    if (contact != null && !publicly) {
      throw new Failure(ExitCode.USAGE, common.messages().text("cli.contactNeedsPublic"));
    }
  }

  /** The plan as it may be published, after telling what has been removed. */
  ReadPlan applied(ReadPlan loaded, Common common) throws Failure {
    if (!publicly) {
      return loaded;
    }
    Messages words = common.documentMessages();
    PlanDocument document = loaded.document();
    Redaction redaction =
        new Redaction(
            document.plan(),
            kind -> words.text("privacy." + "removed." + kind.key()),
            Optional.ofNullable(contact).map(String::strip).filter(text -> !text.isEmpty()));
    tell(redaction.removed(), common);
    return new ReadPlan(open(document, redaction), loaded.profile());
  }

  private static void tell(Map<PersonalDetail.Kind, Integer> removed, Common common)
      throws Failure {
    Messages words = common.messages();
    common.tell(words.text(removed.isEmpty() ? "privacy.nothing" : "privacy.told"));
    for (PersonalDetail.Kind kind : PersonalDetail.Kind.values()) {
      if (removed.containsKey(kind)) {
        common.tell("  " + words.text("privacy." + "count." + kind.key(), removed.get(kind)));
      }
    }
    common.tell(words.text("privacy.left"));
  }

  /** What is told of how the plan was read says no more than the plan. */
  private static PlanDocument open(PlanDocument document, Redaction redaction) {
    List<SetAside> setAside =
        document.setAside().stream()
            .filter(aside -> !UNSEEN.contains(aside.reason()))
            .map(
                aside ->
                    new SetAside(redaction.of(aside.text()), aside.reason(), aside.provenance()))
            .toList();
    List<Notice> notices =
        document.notices().stream()
            .map(
                notice ->
                    new Notice(
                        notice.code(),
                        notice.arguments().stream().map(redaction::of).toList(),
                        notice.provenance()))
            .toList();
    return new PlanDocument(
        document
            .source()
            .map(
                source ->
                    new Source(
                        redaction.of(source.name()),
                        source.mediaType(),
                        source.sha256(),
                        source.pages())),
        redaction.plan(),
        setAside,
        notices,
        List.of(),
        document.conservation(),
        Optional.empty(),
        Optional.empty());
  }
}
