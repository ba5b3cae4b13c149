package se.handlingsplan.render.pdf;

import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Draws the marks of one page, each inside the marked content it belongs to. */
final class PageWriter {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName SPAN = new PdfName("Span");

  private final PdfContentByte content;
  private final Structure structure;
  private final Fonts fonts;
  private final double pageHeight;
  private Optional<Owner> owner = Optional.empty();
  private boolean inText;
  private Optional<Mark.Ink> ink = Optional.empty();
  private Optional<Colour> colour = Optional.empty();

  PageWriter(PdfContentByte content, Structure structure, Fonts fonts, double pageHeight) {
    this.content = content;
    this.structure = structure;
    this.fonts = fonts;
    this.pageHeight = pageHeight;
  }

  void write(List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Words words -> draw(words);
        case Mark.Fill fill -> draw(fill);
        case Mark.Anchor anchor -> {}
      }
    }
    close();
  }

  private void draw(Mark.Words words) {
    open(words.owner());
    if (!inText) {
      content.beginText();
      inText = true;
      ink = Optional.empty();
    }
    if (!ink.equals(Optional.of(words.ink()))) {
      content.setFontAndSize(fonts.of(words.ink().style()).base(), (float) words.ink().size());
      ink = Optional.of(words.ink());
    }
    paint(words.ink().colour());
    content.setTextMatrix((float) words.x(), (float) (pageHeight - words.y()));
    words.meant().ifPresent(this::beginMeant);
    content.showText(words.text());
    words.meant().ifPresent(text -> content.endMarkedContentSequence());
  }

  private void beginMeant(String text) {
    PdfDictionary actual = new PdfDictionary();
    actual.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
    content.beginMarkedContentSequence(SPAN, actual, true);
  }

  private void draw(Mark.Fill fill) {
    open(new Owner.Decoration());
    paint(fill.colour());
    content.rectangle(
        (float) fill.x(),
        (float) (pageHeight - fill.y() - fill.height()),
        (float) fill.width(),
        (float) fill.height());
    content.fill();
  }

  private void paint(Colour next) {
    if (!colour.equals(Optional.of(next))) {
      content.setRGBColorFill(next.red(), next.green(), next.blue());
      colour = Optional.of(next);
    }
  }

  private void open(Owner next) {
    if (owner.equals(Optional.of(next))) {
      return;
    }
    close();
    switch (next) {
      case Owner.Stretch stretch -> structure.begin(stretch, content);
      case Owner.Decoration decoration ->
          content.beginMarkedContentSequence(ARTIFACT, artifact("Layout"), true);
      case Owner.Running running ->
          content.beginMarkedContentSequence(ARTIFACT, running(running.position()), true);
    }
    owner = Optional.of(next);
  }

  private void close() {
    if (inText) {
      content.endText();
      inText = false;
    }
    if (owner.isPresent()) {
      content.endMarkedContentSequence();
      owner = Optional.empty();
    }
  }

  private static PdfDictionary running(Owner.Position position) {
    PdfDictionary artifact = artifact("Pagination");
    switch (position) {
      case HEADER -> artifact.put(PdfName.SUBTYPE, new PdfName("Header"));
      case FOOTER -> artifact.put(PdfName.SUBTYPE, new PdfName("Footer"));
      case BODY -> {}
    }
    return artifact;
  }

  private static PdfDictionary artifact(String type) {
    PdfDictionary artifact = new PdfDictionary();
    artifact.put(PdfName.TYPE, new PdfName(type));
    return artifact;
  }
}
