package se.handlingsplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.render.Messages;

class RefusalTest {
  private static final Messages SWEDISH = Messages.of(Locale.of("sv"));

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasWordsInMessagesAndInSummaries(Reason reason) {
    UnreadableDocumentException e = new UnreadableDocumentException(reason, "1", "2");
    assertThat(Refusal.of("plan.pdf", e, SWEDISH).text())
        .startsWith("plan.pdf: ")
        .doesNotContain("{");
    assertThat(SWEDISH.has("batch.short." + reason.key())).isTrue();
  }

  @Test
  void exhaustionIsToldWithAllItsNumbers() {
    Refusal memory = Refusal.of("plan.pdf", new OutOfMemoryError(), SWEDISH);
    assertThat(memory.reason()).isEqualTo("out-of-memory");
    assertThat(memory.text()).startsWith("plan.pdf: ").containsPattern("-Xmx\\d+m");

    Refusal stack = Refusal.of("plan.pdf", new StackOverflowError(), SWEDISH);
    assertThat(stack.reason()).isEqualTo("too-deep");
    assertThat(stack.text()).startsWith("plan.pdf: ").doesNotContain("{");
    assertThat(SWEDISH.has("batch.short." + stack.reason())).isTrue();
  }
}
