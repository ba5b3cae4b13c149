package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;

/**
 * Publications as PDF files that follow PDF/UA-1 and PDF/A-3a: fully tagged, with embedded fonts,
 * and with the plan attached as {@code plan.json}. The same publication gives the same bytes: no
 * time is written, and what would be chance comes from the content.
 */
public final class PdfDocument {
  private PdfDocument() {}

  /**
   * Writes the publication.
   *
   * @throws UnprintableCharacterException if a text holds a character that the font lacks
   */
  public static byte[] write(Publication publication) throws UnprintableCharacterException {
    return write(publication, PdfStandard.A_3A);
  }

  /**
   * Writes the publication so that it follows a standard for archives.
   *
   * @throws UnprintableCharacterException if a text holds a character that no font has
   */
  public static byte[] write(Publication publication, PdfStandard standard)
      throws UnprintableCharacterException {
    Fonts fonts = new Fonts(publication.edition().theme().typeface());
    Frame frame = Frame.of(publication.edition().landscape());
    PageWords words = PageWords.in(publication.language());
    Typesetter typesetter = new Typesetter(fonts, publication.tables(), words);
    Letterhead head = new Letterhead(publication.edition().theme().logo());
    Pagination pagination =
        publication.edition().contents()
            ? Pagination.withContents(head, publication.blocks(), typesetter, fonts, frame, words)
            : Pagination.of(head, publication.blocks(), typesetter, frame);
    List<List<Mark>> whole =
        withRunningMatter(pagination.pages(), publication, new RunningMatter(frame, fonts, words));
    byte[] file = new PdfFile(publication, frame, fonts, standard).write(whole, pagination.tags());
    return FileId.fromContent(file);
  }

  private static List<List<Mark>> withRunningMatter(
      List<List<Mark>> pages, Publication publication, RunningMatter matter)
      throws UnprintableCharacterException {
    List<List<Mark>> whole = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Mark> marks = new ArrayList<>(matter.watermark(publication));
      marks.addAll(pages.get(i));
      marks.addAll(matter.marks(publication, i + 1, pages.size()));
      whole.add(marks);
    }
    return whole;
  }
}
