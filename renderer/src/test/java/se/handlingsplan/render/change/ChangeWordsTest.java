package se.handlingsplan.render.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.render.Messages;

class ChangeWordsTest {
  @Test
  void aStatusAndTheColumnItWasReadFromAreToldOnce() {
    ChangeWords words = new ChangeWords(Messages.of(Locale.of("sv")));
    List<FieldChange> fields =
        List.of(
            new FieldChange("status", "", "", "P"),
            new FieldChange("extra", "Läge", "", "Påbörjad"),
            new FieldChange("extra", "Budget", "", "Påbörjad"));

    assertThat(words.told(fields))
        .extracting(words::heading, FieldChange::after)
        .containsExactly(tuple("Läge", "Påbörjad"), tuple("Budget", "Påbörjad"));
  }
}
