package se.handlingsplan.extract.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Finds the plan that one of our own published files carries within itself. */
final class EmbeddedPlan {
  private static final String NAME = "plan.json";
  private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

  private static final int MAX_DEPTH = 20;

  private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());

  private final int mostBytes;

  private EmbeddedPlan(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  static Optional<String> read(COSDictionary catalog, int mostBytes) {
    EmbeddedPlan search = new EmbeddedPlan(mostBytes);
    Optional<String> associated = search.inFiles(catalog.getDictionaryObject(ASSOCIATED_FILES), 0);
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    return names == null
        ? associated
        : associated.or(() -> search.inTree(names.getCOSDictionary(COSName.EMBEDDED_FILES), 0));
  }

  private Optional<String> inTree(@Nullable COSDictionary node, int depth) {
    if (node == null || depth > MAX_DEPTH || !met.add(node)) {
      return Optional.empty();
    }
    Optional<String> here = inFiles(node.getDictionaryObject(COSName.NAMES), depth);
    if (here.isPresent() || !(node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids)) {
      return here;
    }
    for (int i = 0; i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        Optional<String> found = inTree(kid, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> inFiles(@Nullable COSBase files, int depth) {
    if (files instanceof COSDictionary file) {
      return content(file);
    }
    if (files instanceof COSArray array && depth <= MAX_DEPTH) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary file) {
          Optional<String> found = content(file);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> content(COSDictionary file) {
    boolean named =
        NAME.equals(file.getString(COSName.UF)) || NAME.equals(file.getString(COSName.F));
    COSDictionary streams = file.getCOSDictionary(COSName.EF);
    if (!named || streams == null) {
      return Optional.empty();
    }
    COSStream stream = streams.getCOSStream(COSName.UF);
    COSStream content = stream == null ? streams.getCOSStream(COSName.F) : stream;
    if (content == null) {
      return Optional.empty();
    }
    try (InputStream in = content.createInputStream()) {
      byte[] bytes = in.readNBytes(mostBytes + 1);
      return bytes.length > mostBytes
          ? Optional.empty()
          : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty(); // The pages still tell the plan.
    }
  }
}
