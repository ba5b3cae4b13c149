package se.handlingsplan.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Relocation;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.PartReader;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/**
 * Whole documents that stand in a Word document as they were before ({@code w:altChunk}), mostly
 * web pages put there by other programs. One for each walk of a document.
 */
final class Chunks {
  private final Map<String, byte[]> parts;
  private final PartReader reader;
  private final Spots spots;
  private final Allowance allowance;
  private final List<SetAside> setAside = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final TextCount.Tally read = new TextCount.Tally();
  private int number;

  Chunks(Map<String, byte[]> parts, PartReader reader, Spots spots, Allowance allowance) {
    this.allowance = allowance;
    this.parts = parts;
    this.reader = reader;
    this.spots = spots;
  }

  /** The blocks of a chunk; one that cannot be read costs that chunk, with a notice. */
  List<Block> blocks(Element chunk) {
    allowance.use(Limit.CHUNKS, 1);
    number++;
    String name = "chunk " + number;
    spots.chunk(name, chunk);
    Optional<byte[]> bytes =
        Xml.relationship(chunk, "id").flatMap(id -> Optional.ofNullable(parts.get(id)));
    if (bytes.isEmpty()) {
      return List.of();
    }
    try {
      SourceDocument document = reader.read(bytes.get());
      String path = name + "/";
      Relocation moved =
          new Relocation(
              place ->
                  place instanceof Place.AtPath at ? new Place.AtPath(path + at.path()) : place);
      read.add(document.read());
      notices.addAll(document.notices());
      document
          .setAside()
          .forEach(
              aside ->
                  setAside.add(
                      new SetAside(aside.text(), aside.reason(), moved.of(aside.provenance()))));
      return moved.of(document.blocks());
    } catch (UnreadableDocumentException e) {
      notices.add(Notice.of(Notice.Code.UNREADABLE_PART, name));
      return List.of();
    }
  }

  List<SetAside> setAside() {
    return List.copyOf(setAside);
  }

  List<Notice> notices() {
    return List.copyOf(notices);
  }

  /** What all chunks held. */
  TextCount read() {
    return read.count();
  }
}
