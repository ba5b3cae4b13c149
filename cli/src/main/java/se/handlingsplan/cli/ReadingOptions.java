package se.handlingsplan.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;
import se.handlingsplan.extract.source.Limits;
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

  @Mixin private LimitOption limit = new LimitOption();

  OcrMode ocr() {
    return ocr;
  }

  /** What reading a file may cost, as asked for. */
  Limits limits(Common common) throws Failure {
    return limit.limits(common);
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
    Limits limits = limits(common);
    Extractor extractor =
        Extractor.standard(Ocr.standard(ocr, limits), limits, common.console().watch().progress());
    return new PlanFiles(common, new PlanReader(extractor, common.profile()), password(common));
  }
}
