package se.handlingsplan.job;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a process off the network. Nothing in it has reason to open a connection; should a library
 * follow what a document refers to, it fails.
 */
public final class Offline {
  private static final Set<String> PROTOCOLS = Set.of("http", "https", "ftp", "mailto");

  private Offline() {}

  /** From now on no URL leads anywhere in this process. To be called once, before anything else. */
  public static void enforce() {
    URL.setURLStreamHandlerFactory(protocol -> handler(protocol).orElse(null));
  }

  /** What opens addresses of the protocol; nothing where Java's own may. */
  static Optional<URLStreamHandler> handler(String protocol) {
    return PROTOCOLS.contains(protocol) ? Optional.of(new Refusal()) : Optional.empty();
  }

  private static final class Refusal extends URLStreamHandler {
    @Override
    protected @Nullable URLConnection openConnection(URL address) throws IOException {
      throw new IOException("This program does not use the network: " + address.getHost());
    }
  }
}
