package se.handlingsplan.job.wrong;

import picocli.CommandLine;

/** A job that asks for options. */
public final class KnowsCommands {
  CommandLine line() {
    return new CommandLine(this);
  }
}
