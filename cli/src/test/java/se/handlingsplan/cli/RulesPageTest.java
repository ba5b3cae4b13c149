package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.check.RuleGuide;

/** The page of rules says what the rules are. {@code -Dgolden=update} rewrites it. */
class RulesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "rules.md");

  @Test
  void thePageIsWrittenFromTheRules() throws IOException {
    String page = RuleGuide.markdown(Rules.all(), Messages.of(Locale.of("sv")));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).content().isEqualToNormalizingNewlines(page);
  }
}
