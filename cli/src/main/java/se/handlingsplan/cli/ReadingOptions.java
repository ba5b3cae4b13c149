package se.handlingsplan.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.job.PlanReader;

/** The options of commands that read documents. */
final class ReadingOptions {
  @Option(names = "--ocr", paramLabel = "auto|off|force", descriptionKey = "ocr")
  private OcrMode ocr = OcrMode.AUTO;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      arity = "0..1",
      fallbackValue = "",
      descriptionKey = "password")
  private @Nullable String password;

  OcrMode ocr() {
    return ocr;
  }

  /** The password given, after asking for it where it is to be asked for. */
  Optional<Password> password(Common common) throws Failure {
    if (password != null && password.isEmpty()) {
      password = common.askPassword();
    }
    return Optional.ofNullable(password).map(Password::new);
  }

  /** Reads plans of all formats, as asked for. */
  PlanFiles files(Common common) throws Failure {
    return new PlanFiles(
        common,
        new PlanReader(Extractor.standard(Ocr.standard(ocr)), common.profile()),
        password(common));
  }
}
