package se.handlingsplan.batch;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Names of files as text. On Linux a name is bytes, of any encoding or none, and how Java shows it
 * depends on the machine's settings; these names do not.
 */
final class Names {
  /** Stands before a byte that is no text, in a place where no name has it by chance. */
  private static final char UNKNOWN = '\uFFFD';

  private Names() {}

  /** The path as text, with slashes: UTF-8 where it is that, and other bytes by their numbers. */
  static String of(Path path) {
    List<String> parts = new ArrayList<>();
    for (Path part : path) {
      parts.add(part(part));
    }
    return String.join("/", parts);
  }

  private static String part(Path part) {
    String shown = part.toString();
    if (isWhole(part) && shown.indexOf(UNKNOWN) < 0) {
      return shown;
    }
    URI uri = part.toUri();
    String raw = uri.getRawPath();
    String last = raw.replaceAll("/+$", "");
    return decoded(last.substring(last.lastIndexOf('/') + 1));
  }

  /** Whether the path can be told as text and found again by it. */
  static boolean isWhole(Path path) {
    try {
      return Path.of(path.toString()).equals(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String decoded(String percents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < percents.length(); i++) {
      char c = percents.charAt(i);
      if (c == '%' && i + 2 < percents.length()) {
        bytes.write(HexFormat.fromHexDigits(percents, i + 1, i + 3));
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return text(bytes.toByteArray());
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      StringBuilder text = new StringBuilder();
      for (byte b : bytes) {
        if (b >= 0) {
          text.append((char) b);
        } else {
          text.append(UNKNOWN).append(HexFormat.of().toHexDigits(b));
        }
      }
      return text.toString();
    }
  }
}
