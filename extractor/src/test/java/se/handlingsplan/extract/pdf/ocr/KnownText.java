package se.handlingsplan.extract.pdf.ocr;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.layout.Line;
import se.handlingsplan.extract.pdf.layout.Lines;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.layout.Words;
import se.handlingsplan.extract.pdf.page.PageContent;
import se.handlingsplan.extract.pdf.page.Picture;

/** A recogniser that knows what is printed: the words of the page that was scanned. */
public record KnownText(PageContent page, double confidence) implements Recognizer {
  @Override
  public List<RecognizedWord> words(Picture picture) {
    Ink ink = Ink.of(picture);
    List<RecognizedWord> words = new ArrayList<>();
    int number = 0;
    for (Line line : Lines.byPlace(Words.of(page))) {
      number++;
      for (Word word : line.words()) {
        InkBox mark = InkBox.of(ink, scaled(word.box(), picture.scale()));
        words.add(new RecognizedWord(word.text(), mark.box(), number, confidence));
      }
    }
    return words;
  }

  @Override
  public boolean knowsSwedish() {
    return true;
  }

  private static Box scaled(Box box, double scale) {
    return new Box(
        Math.floor(box.left() * scale),
        Math.floor(box.top() * scale),
        Math.ceil(box.right() * scale),
        Math.ceil(box.bottom() * scale));
  }
}
