package se.handlingsplan.render.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles and settings of a Word file, kept as the XML that Word itself reads. */
final class Look {
  private Look() {}

  static StylesDocument styles(String language) {
    StylesDocument styles = parsed("styles.xml", StylesDocument.Factory::parse);
    var defaults = styles.getStyles().getDocDefaults().getRPrDefault().getRPr();
    defaults.getLangArray(0).setVal(language);
    return styles;
  }

  static SettingsDocument settings(String language) {
    SettingsDocument settings = parsed("settings.xml", SettingsDocument.Factory::parse);
    settings.getSettings().getThemeFontLang().setVal(language);
    return settings;
  }

  private interface Parser<T> {
    T parse(InputStream in) throws IOException, XmlException;
  }

  private static <T> T parsed(String name, Parser<T> parser) {
    try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream(name), name)) {
      return parser.parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
