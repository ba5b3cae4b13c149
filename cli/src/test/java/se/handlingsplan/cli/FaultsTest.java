package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.handlingsplan.render.Messages;

/** What is said when a command fails in a way that no command has words for. */
class FaultsTest {
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
  private final Console console =
      new Console(new ByteArrayInputStream(new byte[0]), stream, stream, SWEDISH);

  @Test
  void aMachineWithoutTheLettersOfAFileNameIsNoFaultOfTheProgram() {
    var fault = new InvalidPathException("Älmhults kommun.docx", "unmappable characters");

    int code = Faults.tell(fault, console, Messages.of(SWEDISH), false);

    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .startsWith("Älmhults kommun.docx: datorn kan inte skriva filnamn")
        .contains("LC_ALL=C.UTF-8")
        .hasLineCount(1);
  }

  @Test
  void anyOtherFaultIsTheProgramsAndToldInOneLine() {
    int code = Faults.tell(new IllegalStateException("x"), console, Messages.of(SWEDISH), false);

    assertThat(code).isEqualTo(ExitCode.FAULT);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .startsWith("Ett fel i programmet: x")
        .hasLineCount(1);
  }
}
