package se.handlingsplan.render.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.theme.Colour;
import se.handlingsplan.theme.Palette;
import se.handlingsplan.theme.Theme;

/**
 * The styles and settings of a Word file, kept as the XML that Word itself reads. A theme's colours
 * and letters, and the language, stand in it as names between two {@code @}.
 */
final class Look {
  /** Every office has it, and whoever wants another changes it in one place. */
  private static final String FONT = "Arial";

  private Look() {}

  static StylesDocument styles(String language, Theme theme) {
    try {
      return StylesDocument.Factory.parse(stylesXml(language, theme));
    } catch (XmlException e) {
      throw new IllegalStateException("styles.xml", e);
    }
  }

  static SettingsDocument settings(String language) {
    try {
      return SettingsDocument.Factory.parse(
          resource("settings.xml").replace("@language@", attribute(language)));
    } catch (XmlException e) {
      throw new IllegalStateException("settings.xml", e);
    }
  }

  static String stylesXml(String language, Theme theme) {
    String xml =
        resource("styles.xml")
            .replace("@language@", attribute(language))
            .replace("@font@", attribute(theme.typeface().name().orElse(FONT)));
    for (Map.Entry<String, Colour> colour : colours(theme.palette()).entrySet()) {
      xml =
          xml.replace(
              "@" + colour.getKey() + "@",
              colour.getValue().hex().substring(1).toUpperCase(Locale.ROOT));
    }
    return xml;
  }

  private static Map<String, Colour> colours(Palette palette) {
    return Map.of(
        "text", palette.text(),
        "heading", palette.heading(),
        "link", palette.link(),
        "quiet", palette.quiet(),
        "rule", palette.rule(),
        "shade", palette.shade(),
        "draft", palette.draft());
  }

  private static String attribute(String text) {
    return Legible.text(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
