package se.handlingsplan.render.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import se.handlingsplan.render.word.WordTemplateException.Problem;
import se.handlingsplan.theme.TextRole;
import se.handlingsplan.theme.Theme;

/**
 * An office's own Word template (mall): a file for which a publication is written with the
 * template's styles, pages, headers and footers.
 */
public final class WordTemplate {
  private static final String ANY_LANGUAGE = "sv-SE";

  private final byte[] bytes;
  private final Map<TextRole, String> names;

  private WordTemplate(byte[] bytes, Map<TextRole, String> names) {
    this.bytes = bytes.clone();
    this.names = Map.copyOf(names);
  }

  /**
   * The template in a file.
   *
   * @param names of the styles to use, for roles that have others than the usual ones
   * @throws WordTemplateException where the file cannot be a template, or lacks one of the styles
   */
  public static WordTemplate of(byte[] file, Map<TextRole, String> names)
      throws WordTemplateException {
    switch (FileMagic.valueOf(file)) {
      case OLE2 -> throw new WordTemplateException(old(file));
      case OOXML -> {}
      default -> throw new WordTemplateException(Problem.NOT_WORD);
    }
    WordTemplate template = new WordTemplate(file, names);
    try (OPCPackage pack = template.open()) {
      TemplatePackage parts = TemplatePackage.of(pack);
      kind(parts);
      Map<TextRole, List<String>> missing = template.styles(parts, Theme.neutral()).missing(names);
      if (!missing.isEmpty()) {
        TextRole role = missing.keySet().iterator().next();
        throw new WordTemplateException(
            Problem.MISSING_STYLE,
            role.key(),
            names.getOrDefault(role, ""),
            String.join(", ", missing.getOrDefault(role, List.of())));
      }
      pack.revert();
    } catch (UnsupportedFileFormatException e) {
      throw new WordTemplateException(Problem.NOT_WORD, e);
    } catch (InvalidFormatException | IOException | OpenXML4JRuntimeException e) {
      throw new WordTemplateException(Problem.DAMAGED, e);
    }
    return template;
  }

  private static Problem old(byte[] file) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      if (files.getRoot().hasEntry("EncryptedPackage")) {
        return Problem.ENCRYPTED;
      }
      return files.getRoot().hasEntry("WordDocument") ? Problem.OLD_WORD : Problem.NOT_WORD;
    } catch (IOException e) {
      return Problem.DAMAGED;
    }
  }

  private static void kind(TemplatePackage parts)
      throws WordTemplateException, InvalidFormatException, IOException {
    String type = parts.document().getContentType();
    if (type.equals(XWPFRelation.MACRO_DOCUMENT.getContentType())
        || type.equals(XWPFRelation.MACRO_TEMPLATE_DOCUMENT.getContentType())
        || !parts.pack().getPartsByContentType("application/vnd.ms-office.vbaProject").isEmpty()) {
      throw new WordTemplateException(Problem.MACROS);
    }
    if (!type.equals(XWPFRelation.DOCUMENT.getContentType())
        && !type.equals(XWPFRelation.TEMPLATE.getContentType())) {
      throw new WordTemplateException(Problem.NOT_WORD);
    }
    Document document = Dom.read(parts.document());
    if (!Dom.is(document.getDocumentElement(), "document")) {
      throw new WordTemplateException(Problem.NOT_WORD);
    }
    for (PackagePart header : parts.parts(XWPFRelation.HEADER)) {
      Dom.read(header);
    }
    for (PackagePart footer : parts.parts(XWPFRelation.FOOTER)) {
      Dom.read(footer);
    }
  }

  OPCPackage open() throws InvalidFormatException, IOException {
    return OPCPackage.open(new ByteArrayInputStream(bytes));
  }

  Map<TextRole, String> names() {
    return names;
  }

  TemplateStyles styles(TemplatePackage parts, Theme theme)
      throws IOException, InvalidFormatException {
    return new TemplateStyles(stylesOf(parts), Look.stylesXml(ANY_LANGUAGE, theme));
  }

  /** The tree of the template's styles; an empty one where it has none. */
  static Document stylesOf(TemplatePackage parts) throws IOException, InvalidFormatException {
    Optional<PackagePart> styles = parts.one(XWPFRelation.STYLES);
    return styles.isPresent()
        ? Dom.read(styles.get())
        : Dom.read(("<w:styles xmlns:w=\"" + Dom.WORD + "\"/>").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordTemplate template
        && names.equals(template.names)
        && Arrays.equals(bytes, template.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
