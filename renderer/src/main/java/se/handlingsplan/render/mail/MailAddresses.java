package se.handlingsplan.render.mail;

import java.net.IDN;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as headers hold them. What is no address is left out: the user sees an empty line in
 * the draft, which is better than a file that no program opens.
 */
final class MailAddresses {
  private static final Pattern LOCAL_PART =
      Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
  private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

  /** RFC 5321, 4.5.3.1: 256 with the brackets. */
  private static final int LONGEST = 254;

  private MailAddresses() {}

  /** Each address of the list, with its name. */
  static List<String> of(String list) {
    // Not the library's method for strings: it takes letters for bytes and cuts what is not ASCII.
    ByteSequence raw = ContentUtil.encode(PlainText.line(list));
    return LenientAddressParser.DEFAULT
        .parseAddressList(raw, new ParserCursor(0, raw.length()))
        .flatten()
        .stream()
        .flatMap(mailbox -> written(mailbox).stream())
        .toList();
  }

  private static Optional<String> written(Mailbox mailbox) {
    return address(mailbox.getLocalPart(), mailbox.getDomain())
        .map(address -> named(mailbox.getName(), address));
  }

  private static String named(@Nullable String name, String address) {
    String line = name == null ? "" : PlainText.line(name);
    return line.isEmpty() ? address : MailHeader.phrase(line) + " <" + address + ">";
  }

  private static Optional<String> address(@Nullable String localPart, @Nullable String domain) {
    if (localPart == null || domain == null || localPart.length() + domain.length() >= LONGEST) {
      return Optional.empty();
    }
    return ascii(domain)
        .filter(d -> LOCAL_PART.matcher(localPart).matches() && DOMAIN.matcher(d).matches())
        .map(d -> localPart + "@" + d);
  }

  /** Names with other letters than ASCII have a form of ASCII, by which all servers know them. */
  private static Optional<String> ascii(String domain) {
    try {
      return Optional.of(IDN.toASCII(domain));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
