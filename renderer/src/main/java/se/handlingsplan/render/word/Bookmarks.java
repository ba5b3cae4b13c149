package se.handlingsplan.render.word;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.handlingsplan.text.Sha256;

/**
 * Bookmarks around fields. They begin and end inside paragraphs, because between paragraphs, or
 * around cells, other programs move or drop them.
 */
final class Bookmarks {
  /** Word's own limit. */
  private static final int LONGEST_NAME = 40;

  private static final int HASH_DIGITS = 8;

  private final FreeIds ids;
  private final Set<String> used = new HashSet<>();
  private final List<Mark> waiting = new ArrayList<>();
  private Optional<CTP> last = Optional.empty();

  Bookmarks(FreeIds ids) {
    this.ids = ids;
  }

  /** A bookmark that is open. */
  record Mark(BigInteger id, String name, boolean point) {}

  /** Opens a bookmark at the next paragraph; none if the field has one already. */
  Optional<Mark> open(String field) {
    return mark(field, false);
  }

  /**
   * Puts a bookmark at the beginning of the next paragraph, around nothing: for a table, since one
   * that goes over several cells does not come whole through other programs.
   */
  void point(String field) {
    mark(field, true);
  }

  private Optional<Mark> mark(String field, boolean point) {
    if (!used.add(name(field))) {
      return Optional.empty();
    }
    Mark mark = new Mark(ids.next(), name(field), point);
    waiting.add(mark);
    return Optional.of(mark);
  }

  /** Says that a paragraph begins. */
  void begin(CTP paragraph) {
    for (Mark mark : waiting) {
      CTBookmark start = paragraph.addNewBookmarkStart();
      start.setId(mark.id());
      start.setName(mark.name());
      if (mark.point()) {
        paragraph.addNewBookmarkEnd().setId(mark.id());
      }
    }
    waiting.clear();
    last = Optional.of(paragraph);
  }

  /** Puts a bookmark of this very name at the place that a paragraph has come to. */
  void point(CTP paragraph, String name) {
    BigInteger id = ids.next();
    CTBookmark start = paragraph.addNewBookmarkStart();
    start.setId(id);
    start.setName(name);
    paragraph.addNewBookmarkEnd().setId(id);
  }

  /** Closes a bookmark at the end of the last paragraph; one that never began is dropped. */
  void close(Mark mark) {
    if (!waiting.remove(mark)) {
      last.ifPresent(paragraph -> paragraph.addNewBookmarkEnd().setId(mark.id()));
    }
  }

  /**
   * The bookmark of a field: what Word allows of its name, and a hash that tells similar names
   * apart: {@code skill_up_3f2a91_followUp_5d0c2f7e}.
   */
  static String name(String field) {
    String ascii = Normalizer.normalize(field, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String allowed = ascii.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^[^A-Za-z]*", "");
    String hash = "_" + hash(field);
    String start = allowed.isEmpty() ? "f" : allowed;
    return start.substring(0, Math.min(start.length(), LONGEST_NAME - hash.length())) + hash;
  }

  /** The first digits of the SHA-256 of the text. */
  static String hash(String text) {
    return Sha256.of(text).substring(0, HASH_DIGITS);
  }
}
