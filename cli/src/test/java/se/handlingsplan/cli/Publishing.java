package se.handlingsplan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import se.handlingsplan.job.Publications;
import se.handlingsplan.job.Release;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.PlanLayout;
import se.handlingsplan.render.pdf.UnprintableCharacterException;

/** Publishes plans as the commands do, and edits what was published as people do. */
final class Publishing {
  private static final Messages MESSAGES = Messages.of(Locale.of("sv"));

  private Publishing() {}

  static byte[] publish(Plan plan, Profile profile, PlanLayout layout, Publications format) {
    return publish(plan, profile, layout, Edition.plain(), format);
  }

  static byte[] publish(
      Plan plan, Profile profile, PlanLayout layout, Edition edition, Publications format) {
    Release release = Release.of(plan, profile, layout, edition, MESSAGES);
    try {
      return format.write(release);
    } catch (UnprintableCharacterException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** The page with its visible part edited, and the plan within it left alone. */
  static byte[] editHtml(byte[] html, UnaryOperator<String> edit) {
    String page = new String(html, StandardCharsets.UTF_8);
    int from = page.indexOf("<main");
    int to = page.indexOf("</main>");
    return (page.substring(0, from) + edit.apply(page.substring(from, to)) + page.substring(to))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The Word file with its body edited, and the plan within it left alone. */
  static byte[] editWord(byte[] docx, UnaryOperator<String> edit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] bytes = from.readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(
            entry.getName().equals("word/document.xml")
                ? edit.apply(new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
