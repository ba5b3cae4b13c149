package se.handlingsplan.render.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComments;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import se.handlingsplan.theme.TextRole;

/** The comments of a Word file. */
final class Comments {
  private static final String AUTHOR = "Handlingsplan";
  private static final String INITIALS = "H";

  private final CommentsDocument document = CommentsDocument.Factory.newInstance(Parts.XML);
  private final CTComments comments = document.addNewComments();

  CommentsDocument document() {
    return document;
  }

  /** Adds a comment; the result is the number that the text refers to it by. */
  BigInteger add(String text) {
    BigInteger number = BigInteger.valueOf(comments.sizeOfCommentArray());
    CTComment comment = comments.addNewComment();
    comment.setId(number);
    comment.setAuthor(AUTHOR);
    comment.setInitials(INITIALS);
    comment.setDate(Revisions.day());
    CTP paragraph = comment.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(Styling.ownId(TextRole.BODY));
    Texts.write(text, paragraph.addNewR());
    return number;
  }
}
