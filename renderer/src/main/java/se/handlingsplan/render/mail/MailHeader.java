package se.handlingsplan.render.mail;

import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.codec.EncoderUtil.Usage;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;

/** Header fields, in which only ASCII can stand. All other text is coded, as RFC 2047 has it. */
final class MailHeader {
  /** How coded words begin; such text must itself be coded to be read as it stands. */
  private static final String CODED = "=?";

  private MailHeader() {}

  /** A field whose text is already ASCII and on one line; the library folds it. */
  static Field field(String name, String ascii) {
    return new RawField(name, ascii);
  }

  /** A field of free text. */
  static Field text(String name, String text) {
    String line = PlainText.line(text);
    int used = name.length() + 2;
    return field(name, mustBeCoded(line, used) ? coded(line, Usage.TEXT_TOKEN, used) : line);
  }

  /** The name of somebody, as it stands before an address. */
  static String phrase(String name) {
    return mustBeCoded(name, 0)
        ? coded(name, Usage.WORD_ENTITY, 0)
        : EncoderUtil.encodeAddressDisplayName(name);
  }

  private static boolean mustBeCoded(String text, int used) {
    return text.contains(CODED) || EncoderUtil.hasToBeEncoded(text, used);
  }

  private static String coded(String text, Usage usage, int used) {
    return EncoderUtil.encodeEncodedWord(text, usage, used, StandardCharsets.UTF_8, null);
  }
}
