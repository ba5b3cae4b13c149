package se.handlingsplan.render.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.FieldName;
import org.apache.james.mime4j.field.Fields;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.util.MimeUtil;

/**
 * A letter as a file that mail programs open. It has no date and no number of its own: those come
 * from the program that sends it.
 */
public final class EmlFile {
  private EmlFile() {}

  /**
   * The file, the same bytes for the same letter. Line breaks in headers become spaces, what is no
   * address is left out, and every line of the body ends, the last one too.
   */
  public static byte[] write(Letter letter) {
    Message.Builder message = Message.Builder.of();
    letter.from().map(MailAddresses::of).ifPresent(from -> add(FieldName.FROM, one(from), message));
    letter.to().map(MailAddresses::of).ifPresent(to -> add(FieldName.TO, to, message));
    message.addField(MailHeader.text(FieldName.SUBJECT, letter.subject()));
    // By this Outlook opens it as a draft, which the user can send.
    message.addField(MailHeader.field("X-Unsent", "1"));
    MultipartBuilder parts = MultipartBuilder.create("mixed");
    parts.addBodyPart(text(letter.body()));
    letter.attachments().forEach(attachment -> parts.addBodyPart(file(attachment)));
    message.setBody(parts.build());
    // After the body, with which the library sets a boundary by chance.
    message.setField(
        Fields.contentType("multipart/mixed; boundary=\"%s\"".formatted(boundary(letter))));
    try {
      return DefaultMessageWriter.asBytes(message.build());
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
  }

  /** More than one sender would need another field that tells who of them sent it. */
  private static List<String> one(List<String> addresses) {
    return addresses.stream().limit(1).toList();
  }

  private static void add(String name, List<String> addresses, Message.Builder message) {
    if (!addresses.isEmpty()) {
      message.addField(MailHeader.field(name, String.join(", ", addresses)));
    }
  }

  private static BodyPart text(String body) {
    String lines =
        PlainText.lines(body).stream().map(line -> line + "\r\n").collect(Collectors.joining());
    return BodyPartBuilder.create()
        .setBody(BasicBodyFactory.INSTANCE.textBody(lines, StandardCharsets.UTF_8))
        .setField(Fields.contentType("text/plain; charset=UTF-8"))
        .setContentTransferEncoding(MimeUtil.ENC_QUOTED_PRINTABLE)
        .build();
  }

  private static BodyPart file(Attachment attachment) {
    String name = FileNameParameter.of(PlainText.line(attachment.name()));
    return BodyPartBuilder.create()
        .setBody(BasicBodyFactory.INSTANCE.binaryBody(attachment.bytes()))
        .setField(Fields.contentType(attachment.mediaType()))
        .setField(MailHeader.field(FieldName.CONTENT_DISPOSITION, "attachment; " + name))
        .setContentTransferEncoding(MimeUtil.ENC_BASE64)
        .build();
  }

  /** What stands between the parts. None has "=_" in it, coded as they are. */
  private static String boundary(Letter letter) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(letter.body().getBytes(StandardCharsets.UTF_8));
      letter.attachments().forEach(attachment -> digest.update(attachment.bytes()));
      return "=_" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
