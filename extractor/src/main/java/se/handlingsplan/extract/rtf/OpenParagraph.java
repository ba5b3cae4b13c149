package se.handlingsplan.extract.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.flow.LetterSizes;
import se.handlingsplan.text.Wording;

/** A paragraph while it is read. Not for several threads. */
final class OpenParagraph {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Block> boxes = new ArrayList<>();
  private Optional<String> label = Optional.empty();
  private int pictures;

  /** A stretch of one look. */
  private record Piece(Look look, StringBuilder text) {}

  void add(String text, Look look) {
    if (pieces.isEmpty() || !pieces.getLast().look.equals(look)) {
      pieces.add(new Piece(look, new StringBuilder()));
    }
    pieces.getLast().text.append(text);
  }

  /** Adds what stands in a text box that is anchored here. */
  void addBox(List<Block> blocks) {
    boxes.addAll(blocks);
  }

  void addPicture() {
    pictures++;
  }

  int pictures() {
    return pictures;
  }

  /** Gives it the label that the document shows before it. */
  void setLabel(String shown) {
    label = Optional.of(shown);
  }

  Optional<String> label() {
    return label;
  }

  List<Block> boxes() {
    return boxes;
  }

  /** Whether there is nothing in it at all, seen or unseen. */
  boolean isEmpty() {
    return boxes.isEmpty() && pieces.stream().allMatch(piece -> piece.text.toString().isBlank());
  }

  /** What is seen. */
  RichText text() {
    return new RichText(
            pieces.stream()
                .filter(piece -> piece.look.aside().isEmpty())
                .map(
                    piece ->
                        new Run(
                            Wording.normal(piece.text.toString()),
                            piece.look.bold(),
                            piece.look.italic(),
                            piece.look.link()))
                .toList())
        .strip();
  }

  /** What of the text has a line through it. */
  String struckOut() {
    StringBuilder struck = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.look.struckOut() && piece.look.aside().isEmpty()) {
        struck.append(piece.text);
      }
    }
    return Wording.normal(struck.toString()).strip();
  }

  /** What is not seen. */
  List<SetAside> setAside(Provenance provenance) {
    List<SetAside> setAside = new ArrayList<>();
    for (Piece piece : pieces) {
      piece
          .look
          .aside()
          .ifPresent(
              reason -> setAside.add(new SetAside(piece.text.toString(), reason, provenance)));
    }
    return setAside;
  }

  /** The size of most of its letters in half points; 0 where it has none. */
  int size() {
    LetterSizes sizes = new LetterSizes();
    for (Piece piece : pieces) {
      if (piece.look.aside().isEmpty()) {
        sizes.add(piece.look.size(), piece.text.length());
      }
    }
    return sizes.usual();
  }
}
