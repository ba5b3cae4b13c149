package se.handlingsplan.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import se.handlingsplan.theme.Palette;

/** Draws the marks of one page, each inside the marked content it belongs to. */
final class PageWriter {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName SPAN = new PdfName("Span");

  private final PdfContentByte content;
  private final Structure structure;
  private final Fonts fonts;
  private final double pageHeight;
  private final Palette palette;
  private Optional<Owner> owner = Optional.empty();
  private boolean inText;
  private Optional<Mark.Ink> ink = Optional.empty();
  private Optional<Colour> colour = Optional.empty();

  PageWriter(
      PdfContentByte content,
      Structure structure,
      Fonts fonts,
      double pageHeight,
      Palette palette) {
    this.palette = palette;
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
        case Mark.Slanted slanted -> draw(slanted);
        case Mark.Picture picture -> draw(picture);
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
    actual.put(PdfName.ACTUALTEXT, utf16(text));
    content.beginMarkedContentSequence(SPAN, actual, true);
  }

  /** The library writes a soft hyphen in an encoding that has none. */
  private static PdfString utf16(String text) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
    byte[] marked = new byte[letters.length + 2];
    marked[0] = (byte) 0xFE;
    marked[1] = (byte) 0xFF;
    System.arraycopy(letters, 0, marked, 2, letters.length);
    return new PdfString(marked);
  }

  private void draw(Mark.Slanted slanted) {
    open(new Owner.Running(Owner.Position.WATERMARK));
    if (!inText) {
      content.beginText();
      inText = true;
    }
    content.setFontAndSize(fonts.of(slanted.ink().style()).base(), (float) slanted.ink().size());
    ink = Optional.of(slanted.ink());
    paint(slanted.ink().colour());
    float cos = (float) Math.cos(slanted.slope());
    float sin = (float) Math.sin(slanted.slope());
    content.setTextMatrix(
        cos, sin, -sin, cos, (float) slanted.x(), (float) (pageHeight - slanted.y()));
    content.showText(slanted.text());
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

  private void draw(Mark.Picture picture) {
    open(picture.owner());
    content.addImage(
        LogoImage.of(picture.logo()),
        (float) picture.width(),
        0,
        0,
        (float) picture.height(),
        (float) picture.x(),
        (float) (pageHeight - picture.y() - picture.height()));
  }

  private void paint(Colour next) {
    if (!colour.equals(Optional.of(next))) {
      se.handlingsplan.theme.Colour rgb = next.in(palette);
      content.setRGBColorFill(rgb.red(), rgb.green(), rgb.blue());
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
      case WATERMARK -> artifact.put(PdfName.SUBTYPE, new PdfName("Watermark"));
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
