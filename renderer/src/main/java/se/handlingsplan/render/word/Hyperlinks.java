package se.handlingsplan.render.word;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The addresses that a Word file links to; each is a relationship of the part with the body. */
final class Hyperlinks {
  private final PackagePart document;
  private final Map<URI, String> ids = new HashMap<>();

  Hyperlinks(PackagePart document) {
    this.document = document;
  }

  /** The name of the relationship to the address. */
  String idOf(URI address) {
    return ids.computeIfAbsent(
        address,
        uri ->
            document
                .addExternalRelationship(uri.toString(), XWPFRelation.HYPERLINK.getRelation())
                .getId());
  }
}
