package se.handlingsplan.render.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** A letter as a reader of mail sees it. */
record ReadLetter(
    List<String> headers,
    List<String> from,
    List<String> to,
    String subject,
    List<String> types,
    String body,
    List<Attachment> attachments) {

  static ReadLetter of(byte[] file) {
    DefaultMessageBuilder reader = new DefaultMessageBuilder();
    // Without bounds on the length of headers.
    reader.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    try {
      Message message = reader.parseMessage(new ByteArrayInputStream(file));
      List<Entity> parts = ((Multipart) message.getBody()).getBodyParts();
      return new ReadLetter(
          message.getHeader().getFields().stream().map(Field::getName).toList(),
          Optional.ofNullable(message.getFrom()).stream()
              .flatMap(List::stream)
              .map(ReadLetter::display)
              .toList(),
          Optional.ofNullable(message.getTo()).stream()
              .flatMap(to -> to.flatten().stream())
              .map(ReadLetter::display)
              .toList(),
          // Of an empty field, this reader takes the space after the colon for its text.
          message.getSubject().strip(),
          Stream.concat(Stream.of(message), parts.stream()).map(Entity::getMimeType).toList(),
          new String(content(parts.getFirst()), StandardCharsets.UTF_8),
          parts.stream().skip(1).map(ReadLetter::attachment).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory", e);
    }
  }

  private static String display(Mailbox mailbox) {
    return mailbox.getName() == null
        ? mailbox.getAddress()
        : mailbox.getName() + " <" + mailbox.getAddress() + ">";
  }

  private static Attachment attachment(Entity part) {
    return new Attachment(part.getFilename(), part.getMimeType(), content(part));
  }

  private static byte[] content(Entity part) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      ((SingleBody) part.getBody()).writeTo(content);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory", e);
    }
    return content.toByteArray();
  }
}
