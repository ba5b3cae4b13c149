package se.handlingsplan.extract.profile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.extract.profile.ProfileException.Problem;

/**
 * The tables of a font file, as far as they tell whether documents can bring it with them. See the
 * OpenType specification, https://learn.microsoft.com/typography/opentype/spec/otff.
 */
final class FontTables {
  private static final int TRUE_TYPE = 0x00010000;
  private static final String APPLE = "true";

  /** What text cannot be set without. */
  private static final Set<String> NEEDED =
      Set.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "OS/2");

  /** What a file of another kind begins with. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "OTTO", "OpenType CFF", "ttcf", "TrueType Collection", "wOFF", "WOFF", "wOF2", "WOFF2");

  private static final int HEAD = 12;
  private static final int ENTRY = 16;
  private static final int FS_TYPE = 8;

  /** Bits of fsType: embedding is forbidden, unless one of those that allow it is set too. */
  private static final int RESTRICTED = 0x0002;

  private static final int ALLOWED = 0x0004 | 0x0008;

  /** Only whole, or only as pictures of letters; documents hold the letters they use. */
  private static final int NOT_IN_PART = 0x0100 | 0x0200;

  private final ByteBuffer file;
  private final Map<String, Integer> starts = new HashMap<>();

  private FontTables(ByteBuffer file) {
    this.file = file;
  }

  /** What forbids the use of the font in documents; empty where nothing does. */
  static Optional<Problem> problem(byte[] bytes) {
    FontTables tables = new FontTables(ByteBuffer.wrap(bytes));
    if (!tables.read() || !tables.starts.keySet().containsAll(NEEDED)) {
      return Optional.of(Problem.BAD_FONT);
    }
    int rights = tables.file.getShort(tables.starts.getOrDefault("OS/2", 0) + FS_TYPE);
    boolean forbidden = (rights & RESTRICTED) != 0 && (rights & ALLOWED) == 0;
    return forbidden || (rights & NOT_IN_PART) != 0
        ? Optional.of(Problem.FORBIDDEN_FONT)
        : Optional.empty();
  }

  /** The kind of font that the file is, where that is another than TrueType. */
  static Optional<String> otherKind(byte[] bytes) {
    return bytes.length < HEAD
        ? Optional.empty()
        : Optional.ofNullable(OTHERS.get(tag(ByteBuffer.wrap(bytes), 0)));
  }

  /** Finds all tables; false where the file is none of tables, or lacks a part of one. */
  private boolean read() {
    if (file.limit() < HEAD || (file.getInt(0) != TRUE_TYPE && !tag(file, 0).equals(APPLE))) {
      return false;
    }
    int count = file.getShort(4) & 0xFFFF;
    if (file.limit() < HEAD + count * ENTRY) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      int entry = HEAD + i * ENTRY;
      long start = file.getInt(entry + 8) & 0xFFFFFFFFL;
      long length = file.getInt(entry + 12) & 0xFFFFFFFFL;
      if (start + length > file.limit()) {
        return false;
      }
      String tag = tag(file, entry);
      if (!tag.equals("OS/2") || length > FS_TYPE + 1) {
        starts.put(tag, (int) start);
      }
    }
    return true;
  }

  private static String tag(ByteBuffer file, int at) {
    byte[] letters = new byte[4];
    file.get(at, letters);
    return new String(letters, StandardCharsets.ISO_8859_1);
  }
}
