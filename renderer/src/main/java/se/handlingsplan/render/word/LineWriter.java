package se.handlingsplan.render.word;

import java.math.BigInteger;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.layout.WebAddress;

/** Writes the text of a paragraph: runs, links, and the content control of its field. */
final class LineWriter {
  /** Word refuses a file with a longer tag or alias. */
  private static final int LONGEST_TAG = 64;

  private final Hyperlinks hyperlinks;
  private int controls;

  LineWriter(Hyperlinks hyperlinks) {
    this.hyperlinks = hyperlinks;
  }

  /** A control is not put around nothing, for then Word invites to write with a text of its own. */
  void write(RichText text, Optional<String> field, CTP paragraph) {
    if (field.isEmpty() || text.isBlank()) {
      write(text, new Line(paragraph::addNewR, paragraph::addNewHyperlink));
      return;
    }
    CTSdtContentRun content = control(field.get(), paragraph);
    write(text, new Line(content::addNewR, content::addNewHyperlink));
  }

  /** What runs are added to. */
  private record Line(Supplier<CTR> run, Supplier<CTHyperlink> link) {}

  private CTSdtContentRun control(String field, CTP paragraph) {
    String tag =
        field.length() <= LONGEST_TAG
            ? field
            : field.substring(0, LONGEST_TAG - Bookmarks.hash(field).length() - 1)
                + "~"
                + Bookmarks.hash(field);
    CTSdtRun control = paragraph.addNewSdt();
    CTSdtPr properties = control.addNewSdtPr();
    properties.addNewAlias().setVal(tag);
    properties.addNewTag().setVal(tag);
    controls++;
    properties.addNewId().setVal(BigInteger.valueOf(controls));
    return control.addNewSdtContent();
  }

  private void write(RichText text, Line line) {
    Optional<URI> before = Optional.empty();
    Line inner = line;
    for (Run run : text.runs()) {
      Optional<URI> address = run.link().flatMap(WebAddress::of);
      if (!address.equals(before)) {
        inner = address.map(uri -> inLink(uri, line)).orElse(line);
      }
      before = address;
      run(run, address.isPresent(), inner.run().get());
    }
  }

  private Line inLink(URI address, Line line) {
    CTHyperlink link = line.link().get();
    link.setId(hyperlinks.idOf(address));
    return new Line(link::addNewR, line.link());
  }

  private static void run(Run run, boolean linked, CTR element) {
    if (run.bold() || run.italic() || linked) {
      CTRPr look = element.addNewRPr();
      if (linked) {
        look.addNewRStyle().setVal("Hyperlink");
      }
      if (run.bold()) {
        look.addNewB();
      }
      if (run.italic()) {
        look.addNewI();
      }
    }
    Texts.write(run.text(), element);
  }
}
