package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.extract.profile.ProfileException;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.render.Messages;

/** That there are words for every reason of the readers, which the renderer never meets. */
class WordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void everyReasonCanBeTold(String language) {
    Messages messages = Messages.of(Locale.of(language));

    assertThat(UnreadableDocumentException.Reason.values())
        .allMatch(reason -> messages.has("unreadable." + reason.key() + ".message"));
    assertThat(ProfileException.Problem.values())
        .allMatch(problem -> messages.has("profile." + problem.key()));
  }
}
