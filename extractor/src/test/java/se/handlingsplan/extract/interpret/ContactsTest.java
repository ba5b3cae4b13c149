package se.handlingsplan.extract.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Passage;

class ContactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          För mer information kontakta beredningsgruppens samordnare, Ewa Jonsson 010-2237474, ewa.jonsson@lansstyrelsen.se | Ewa Jonsson | beredningsgruppens samordnare | 010-2237474 | ewa.jonsson@lansstyrelsen.se
          Sara Ekström, samordnare, 035-12 34 56, sara@halmstad.se | Sara Ekström | samordnare | 035-12 34 56 | sara@halmstad.se
          Anna-Karin von Öberg +46 70 123 45 67                    | Anna-Karin von Öberg |   | +46 70 123 45 67 |
          Per Ek +46(0)470-860 00                                  | Per Ek       |              | +46(0)470-860 00 |
          Frågor: funktion@regionkronoberg.se                      |              |            |              | funktion@regionkronoberg.se
          Kontakta oss gärna                                       |              |            |              |
          Dnr 403-123456-2012                                      |              |            |              |
          """)
  void nameRolePhoneAndMailAreFound(
      String text,
      @Nullable String name,
      @Nullable String role,
      @Nullable String phone,
      @Nullable String mail) {
    Contact contact = Contacts.of(Passage.of(text));

    assertThat(contact.name()).isEqualTo(Optional.ofNullable(name));
    assertThat(contact.role()).isEqualTo(Optional.ofNullable(role));
    assertThat(contact.phone()).isEqualTo(Optional.ofNullable(phone));
    assertThat(contact.email()).isEqualTo(Optional.ofNullable(mail));
    assertThat(contact.passage().text()).isEqualTo(text);
  }
}
