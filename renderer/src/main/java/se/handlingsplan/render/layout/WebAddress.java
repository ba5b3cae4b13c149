package se.handlingsplan.render.layout;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that a published document may link to. */
public final class WebAddress {
  /** A script or a file on someone's own disk has no place in a published document. */
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** Often seen in addresses that people have typed, and not allowed there. */
  private static final Pattern NOT_ALLOWED =
      Pattern.compile("[\\s\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

  private WebAddress() {}

  /** The address in a form that every program accepts, or none if it is not one to link to. */
  public static Optional<URI> of(String written) {
    String address =
        NOT_ALLOWED
            .matcher(Legible.text(written).strip())
            .replaceAll(found -> encoded(found.group()));
    try {
      URI uri = new URI(new URI(address).toASCIIString());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean whole = uri.isOpaque() || uri.getRawAuthority() != null;
      return whole && SCHEMES.contains(scheme) ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String character) {
    return URLEncoder.encode(character, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
