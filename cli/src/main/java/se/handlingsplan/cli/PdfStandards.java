package se.handlingsplan.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.handlingsplan.render.pdf.PdfStandard;

/** Standards as people write them: "PDF/A-2a", "2a". */
final class PdfStandards implements ITypeConverter<PdfStandard> {
  @Override
  public PdfStandard convert(String text) {
    String wanted = text.toUpperCase(Locale.ROOT);
    return Arrays.stream(PdfStandard.values())
        .filter(standard -> isNamed(standard, wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    Arrays.stream(PdfStandard.values())
                        .map(PdfStandard::title)
                        .collect(Collectors.joining(", "))));
  }

  private static boolean isNamed(PdfStandard standard, String wanted) {
    String title = standard.title().toUpperCase(Locale.ROOT);
    return title.equals(wanted) || title.endsWith("-" + wanted);
  }
}
