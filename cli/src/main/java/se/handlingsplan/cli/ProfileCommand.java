package se.handlingsplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.handlingsplan.extract.profile.ProfileException;
import se.handlingsplan.extract.profile.Profiles;

/** Lists, shows and checks profiles. */
@Command(name = "profile", aliases = "profil")
final class ProfileCommand implements Callable<Integer> {
  /** What can be done with profiles. */
  enum Action {
    LIST,
    SHOW,
    CHECK
  }

  @Mixin private final Common common;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "list|show|check",
      descriptionKey = "profileAction")
  private Action action = Action.LIST;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "NAME|FILE",
      descriptionKey = "profileNames")
  private List<String> names = new ArrayList<>();

  ProfileCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    if (action != Action.LIST && names.isEmpty()) {
      throw new Failure(ExitCode.USAGE, common.messages().text("cli.noProfileNamed"));
    }
    return switch (action) {
      case LIST -> list();
      case SHOW -> show();
      case CHECK -> check();
    };
  }

  private int list() {
    for (String name : Profiles.names()) {
      common.print(name + "  " + Profiles.builtIn(name).description() + System.lineSeparator());
    }
    return ExitCode.DONE;
  }

  private int show() throws Failure {
    for (String name : names) {
      if (!Profiles.names().contains(name)) {
        throw new Failure(
            ExitCode.USAGE,
            common.messages().text("cli.notBuiltIn", name, String.join(", ", Profiles.names())));
      }
      common.print(Profiles.source(name));
    }
    return ExitCode.DONE;
  }

  /** Every file is checked, also after a faulty one. */
  private int check() throws Failure {
    int outcome = ExitCode.DONE;
    for (String name : names) {
      try {
        Profiles.find(name);
        common.print(common.messages().text("cli.profileRight", name) + System.lineSeparator());
      } catch (ProfileException e) {
        common.print(common.text(e) + System.lineSeparator());
        outcome = ExitCode.USAGE;
      }
    }
    return outcome;
  }
}
