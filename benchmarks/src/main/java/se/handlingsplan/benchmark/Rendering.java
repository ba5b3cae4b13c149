package se.handlingsplan.benchmark;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.PlanLayout;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.layout.Publisher;
import se.handlingsplan.render.pdf.PdfDocument;
import se.handlingsplan.render.pdf.UnprintableCharacterException;

/**
 * A long plan written as a tagged PDF file with a table of contents and the plan attached, and the
 * same publication by OpenPDF's own means. The ratio of the two is what counts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 12, time = 4)
@Measurement(iterations = 4, time = 4)
public class Rendering {
  private @Nullable Publication publication;

  @Param({"OFFICIAL", "ACCESSIBLE"})
  public PlanLayout layout = PlanLayout.OFFICIAL;

  /** Measures that the plan has at least; so many as are here fill some 400 lying pages. */
  @Param("2150")
  public int measures;

  @Setup
  public void lay() throws IOException, UnreadableDocumentException {
    publication = publication(layout, measures);
  }

  static Publication publication(PlanLayout layout, int measures)
      throws IOException, UnreadableDocumentException {
    Profile profile = Profiles.builtIn("sok-kronoberg");
    return new Publisher(layout, profile.labels(), Edition.plain().withContents())
        .publish(OtherWords.in(LongPlan.of(profile, measures)), Messages.of(Locale.of("sv", "SE")));
  }

  /** What OpenPDF takes for a file that only looks like ours. */
  @Benchmark
  public byte[] plain() {
    return PlainPdf.write(Objects.requireNonNull(publication));
  }

  /** What our writing takes. */
  @Benchmark
  public byte[] tagged() throws UnprintableCharacterException {
    return PdfDocument.write(Objects.requireNonNull(publication));
  }
}
