package se.handlingsplan.render.mail;

import java.util.List;
import java.util.Optional;

/**
 * A letter that the user looks through and sends, or does not send.
 *
 * @param to whom it is for, in the form of mail headers: {@code Åsa Ek <asa@example.org>,
 *     bo@example.org}
 * @param from who writes, in the same form; without it, the mail program fills it in
 * @param subject one line
 * @param body plain text
 */
public record Letter(
    Optional<String> to,
    Optional<String> from,
    String subject,
    String body,
    List<Attachment> attachments) {
  public Letter {
    attachments = List.copyOf(attachments);
  }
}
