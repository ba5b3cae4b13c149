package se.handlingsplan.extract.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.DocumentReader;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.Sources;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/** Reads OpenDocument text, in packages and in the flat form, by walking the body. */
public final class OdtReader implements DocumentReader {
  private final Limits limits;

  public OdtReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public SourceDocument read(SourceFile file) throws UnreadableDocumentException {
    OdtPackage odt = OdtPackage.open(file, limits);
    try {
      return new Reading(odt, new Allowance(limits)).document(file);
    } catch (LimitException e) {
      throw e.refusal();
    }
  }

  /** One document while it is read. */
  private static final class Reading {
    private final OdtPackage odt;
    private final Allowance allowance;
    private final BodyWalk walk;
    private final TextCount.Tally read = new TextCount.Tally();
    private final List<SetAside> outside = new ArrayList<>();

    Reading(OdtPackage odt, Allowance allowance) {
      this.allowance = allowance;
      this.odt = odt;
      List<Element> roots = new ArrayList<>(List.of(odt.content()));
      odt.styles().ifPresent(roots::add);
      this.walk = new BodyWalk(new Styles(roots), allowance);
    }

    SourceDocument document(SourceFile file) throws UnreadableDocumentException {
      Element body = odt.text();
      Repeats.writeOut(body, allowance);
      OdtText.count(body, walk.styles(), read);
      List<Block> blocks = new ArrayList<>(walk.body(body));
      blocks.addAll(walk.notes());
      odt.styles().ifPresent(this::runningText);
      List<SetAside> setAside = new ArrayList<>(walk.setAside());
      setAside.addAll(outside);
      List<Notice> notices = new ArrayList<>(allowance.notices());
      notices.addAll(walk.notices());
      return new SourceDocument(
          Sources.of(file, OptionalInt.empty()),
          blocks,
          setAside,
          notices,
          read.count(),
          Optional.empty());
    }

    /**
     * The running headers and footers of all kinds of pages; their styles are those beside them.
     */
    private void runningText(Element root) {
      BodyWalk running = new BodyWalk(new Styles(List.of(root)), allowance);
      for (Element masters : Xml.children(root, "office:master-styles")) {
        for (Element page : Xml.children(masters, "style:master-page")) {
          for (Element part : page.children()) {
            String name = part.tagName();
            if (name.matches("(style|loext):header(-.*)?")) {
              aside(part, running, SetAside.Reason.RUNNING_HEADER, "header");
            } else if (name.matches("(style|loext):footer(-.*)?")) {
              aside(part, running, SetAside.Reason.RUNNING_FOOTER, "footer");
            }
          }
        }
      }
      outside.addAll(running.setAside());
    }

    private void aside(Element part, BodyWalk running, SetAside.Reason reason, String path) {
      OdtText.count(part, running.styles(), read);
      String text = Texts.of(running.blocks(part, path + "/"));
      if (!text.isBlank()) {
        outside.add(new SetAside(text, reason, Provenance.at(path)));
      }
    }
  }
}
