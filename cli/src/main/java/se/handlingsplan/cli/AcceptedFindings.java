package se.handlingsplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.check.Acceptances;
import se.handlingsplan.check.Finding;
import se.handlingsplan.extract.profile.AcceptanceFile;

/**
 * What has been accepted of the findings: by the file the user names, else by the one that lies
 * beside a plan, or in the folder where the program runs.
 */
final class AcceptedFindings {
  private final Common common;
  private final Optional<Path> named;
  private final LocalDate day;
  private final Map<Path, Acceptances> read = new HashMap<>();

  /**
   * @param day as of which acceptances hold
   */
  AcceptedFindings(@Nullable String file, LocalDate day, Common common) throws Failure {
    this.common = common;
    this.day = day;
    this.named = file == null ? Optional.empty() : Optional.of(common.path(file));
  }

  /** The findings of a plan with what was accepted of them; tells of entries that do nothing. */
  List<Finding> applied(List<Finding> findings, String plan) throws Failure {
    Optional<Path> file = named.isPresent() ? named : beside(plan);
    if (file.isEmpty()) {
      return findings;
    }
    Acceptances.Applied applied = acceptances(file.get()).apply(findings, day);
    String name = file.get().toString();
    for (Acceptances.Entry entry : applied.expired()) {
      common.tell(
          common
              .messages()
              .text("accept.expired", name, what(entry), entry.acceptance().until().toString()));
    }
    // A file for several plans has entries that fit only one of them.
    for (Acceptances.Entry entry : applied.idle()) {
      common.tellMore(common.messages().text("accept.idle", name, what(entry), plan));
    }
    return applied.findings();
  }

  private static String what(Acceptances.Entry entry) {
    List<String> what = new ArrayList<>();
    entry.finding().ifPresent(what::add);
    entry.rule().ifPresent(what::add);
    entry.about().ifPresent(what::add);
    return String.join(", ", what);
  }

  private Optional<Path> beside(String plan) throws Failure {
    List<Path> places = new ArrayList<>();
    if (!plan.equals(Common.STANDARD)) {
      places.add(common.path(plan).toAbsolutePath().resolveSibling(AcceptanceFile.NAME));
    }
    places.add(common.path(AcceptanceFile.NAME));
    return places.stream().filter(Files::isRegularFile).findFirst();
  }

  private Acceptances acceptances(Path file) throws Failure {
    Acceptances known = read.get(file);
    if (known != null) {
      return known;
    }
    Acceptances acceptances = new WrittenFile(file, common).read(AcceptanceFile::read);
    read.put(file, acceptances);
    return acceptances;
  }
}
