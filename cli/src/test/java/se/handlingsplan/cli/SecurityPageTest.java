package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on security says is tested is tested. */
class SecurityPageTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    String page = Files.readString(ROOT.resolve("SECURITY.md"));
    Set<String> missing = new TreeSet<>();
    for (MatchResult named : TEST.matcher(page).results().toList()) {
      String source = source(named.group(1));
      if (source.isEmpty()
          || (named.group(2) != null && !source.contains("void " + named.group(2) + "("))) {
        missing.add(named.group());
      }
    }
    assertThat(missing).isEmpty();
    assertThat(page).contains("BatchCommandTest");
  }

  private static String source(String name) throws IOException {
    for (String module : new String[] {"model", "extractor", "renderer", "cli"}) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        for (Path file : files.filter(f -> f.endsWith(name + ".java")).toList()) {
          return Files.readString(file);
        }
      }
    }
    return "";
  }
}
