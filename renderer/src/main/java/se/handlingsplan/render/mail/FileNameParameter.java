package se.handlingsplan.render.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a file in a header field. The library reads such names but writes them uncoded.
 *
 * <p>Source: RFC 2231, 3 and 4.
 */
final class FileNameParameter {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ._-]{1,60}");

  /** So that a field of one such piece stands on a line of 76 signs. */
  private static final int LONGEST_PIECE = 60;

  private FileNameParameter() {}

  /** The parameter, or as many as it takes. */
  static String of(String name) {
    if (PLAIN.matcher(name).matches()) {
      return "filename=\"" + name + "\"";
    }
    List<String> pieces = pieces(name);
    if (pieces.size() == 1) {
      return "filename*=" + pieces.getFirst();
    }
    StringBuilder parameters = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      parameters.append(i == 0 ? "" : "; ");
      parameters.append("filename*").append(i).append("*=").append(pieces.get(i));
    }
    return parameters.toString();
  }

  /** No character is divided, since not all readers join before they decode. */
  private static List<String> pieces(String name) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder("UTF-8''");
    for (int c : name.codePoints().toArray()) {
      String coded = coded(Character.toString(c));
      if (piece.length() + coded.length() > LONGEST_PIECE) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(coded);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /** Forms of web pages are coded alike, but for spaces and the star. */
  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
