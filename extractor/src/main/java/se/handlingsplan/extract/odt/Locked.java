package se.handlingsplan.extract.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.extract.source.ZipDirectory;

/**
 * OpenDocument files locked with a password: the manifest tells which parts are encrypted and how.
 * Newer programs encrypt the whole package as one part of another.
 */
final class Locked {
  static final String MANIFEST = "META-INF/manifest.xml";
  static final String WHOLE_PACKAGE = "encrypted-package";

  private Locked() {}

  /**
   * The same parts, all of them readable.
   *
   * @param names of the parts that are read
   * @throws UnreadableDocumentException without the password that is needed, with a wrong one, or
   *     where a part is damaged
   */
  static Map<String, byte[]> opened(
      Map<String, byte[]> parts, Set<String> names, Optional<Password> password, Limits limits)
      throws UnreadableDocumentException {
    byte[] manifest = parts.get(MANIFEST);
    if (manifest == null) {
      return parts;
    }
    Map<String, byte[]> opened = new HashMap<>(parts);
    Set<String> met = new HashSet<>();
    for (Element entry : Xml.children(Xml.parse(manifest, limits), "manifest:file-entry")) {
      Optional<Element> how = Xml.child(entry, "manifest:encryption-data");
      String name = entry.attr("manifest:full-path");
      byte[] part = parts.get(name);
      // Named twice, a part would cost its key twice, and so on without end.
      if (how.isPresent() && part != null && met.add(name)) {
        Password key =
            password.orElseThrow(() -> new UnreadableDocumentException(Reason.ENCRYPTED));
        opened.put(name, new Encryption(how.get()).decrypted(part, key, limits));
      }
    }
    byte[] inner = opened.get(WHOLE_PACKAGE);
    return inner == null ? opened : ZipDirectory.of(inner, limits).parts(names);
  }
}
