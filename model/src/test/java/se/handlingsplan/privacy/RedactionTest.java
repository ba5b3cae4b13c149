package se.handlingsplan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Section;
import se.handlingsplan.privacy.PersonalDetail.Kind;

class RedactionTest {
  private static final Contact ANNA =
      new Contact(
          Passage.of("Anna Berg, samordnare, Region Kronoberg\nanna.berg@exempel.se"),
          Optional.of("Anna Berg"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @Test
  void aWordStandsInPlaceOfADetailAndTheRestStaysAsItWas() {
    Redaction redaction = redaction(plan(Optional.empty(), text("Ring 070-123 45 67 före fem.")));

    assertThat(only(redaction)).isEqualTo(text("Ring [PHONE] före fem."));
    assertThat(redaction.removed()).isEqualTo(Map.of(Kind.PHONE, 1));
  }

  @Test
  void anAddressOverSeveralRunsGoesWithItsLink() {
    RichText rich =
        new RichText(
            List.of(
                Run.plain("Till anna."),
                new Run("berg@x.se", true, false, Optional.of("mailto:anna.berg@x.se")),
                new Run(" här", true, false, Optional.of("https://x.se"))));

    RichText open = rich(redaction(plan(Optional.empty(), passage(rich))));

    assertThat(open.text()).isEqualTo("Till [EMAIL] här");
    assertThat(open.runs().getLast().link()).contains("https://x.se");
    assertThat(open.runs()).filteredOn(run -> run.link().isPresent()).hasSize(1);
  }

  @Test
  void linksTellNoMoreThanTheText() {
    RichText rich =
        new RichText(
            List.of(
                new Run("Anna", false, false, Optional.of("mailto:anna.berg%40x.se?subject=Plan")),
                new Run("Ring", false, false, Optional.of("tel:+46701234567")),
                new Run("Diariet", false, false, Optional.of("mailto:registrator@x.se"))));

    RichText open = rich(redaction(plan(Optional.empty(), passage(rich))));

    assertThat(open.text()).isEqualTo("AnnaRingDiariet");
    assertThat(open.runs().getLast().link()).contains("mailto:registrator@x.se");
    assertThat(open.runs().getFirst().link()).isEmpty();
  }

  @Test
  void theContactGoesAndItsNameWithItWhereverItStands() {
    Redaction redaction =
        redaction(
            plan(Optional.of(ANNA), text("Anna Bergs plan för Region Kronoberg, Anna Bergman")));

    assertThat(redaction.plan().contact()).isEmpty();
    assertThat(only(redaction)).isEqualTo(text("[NAME]s plan för Region Kronoberg, Anna Bergman"));
    assertThat(redaction.removed()).isEqualTo(Map.of(Kind.CONTACT, 1, Kind.NAME, 1));
  }

  @Test
  void aContactOfTheOfficeStandsInItsPlace() {
    Redaction redaction =
        new Redaction(
            plan(Optional.of(ANNA), text("Text")), Kind::name, Optional.of("registrator@x.se"));

    assertThat(redaction.plan().contact().orElseThrow().passage())
        .isEqualTo(Passage.of("registrator@x.se"));
  }

  @Test
  void aPlanThatSaysNothingOfAnyoneIsAsItWas() {
    Plan plan = plan(Optional.empty(), text("Insatser för Region Kronoberg, dnr 403-123456-2012"));
    Redaction redaction = redaction(plan);

    assertThat(redaction.plan()).isEqualTo(plan);
    assertThat(redaction.removed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kontakt", "Kontaktperson", "Kontaktuppgifter till ansvarig", "E-post", "Telefon"})
  void headingsOfContacts(String heading) {
    assertThat(ContactWords.head(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kontakt med vården", "Antal kontakter", "Ansvar", "Telefonstöd", "Mål"})
  void headingsOfSomethingElse(String heading) {
    assertThat(ContactWords.head(heading)).isFalse();
  }

  private static Redaction redaction(Plan plan) {
    return new Redaction(plan, kind -> "[" + kind + "]", Optional.empty());
  }

  private static Passage only(Redaction redaction) {
    return redaction.plan().sections().getFirst().passage();
  }

  private static RichText rich(Redaction redaction) {
    return ((Block.Paragraph) only(redaction).content().getFirst()).text();
  }

  private static Passage text(String text) {
    return Passage.of(text);
  }

  private static Passage passage(RichText text) {
    return new Passage(List.of(new Block.Paragraph(text, Provenance.none())), Provenance.none());
  }

  private static Plan plan(Optional<Contact> contact, Passage passage) {
    return new Plan(
        Optional.of(Phrase.of("Handlingsplan 2026")),
        Plan.Kind.ANNUAL,
        OptionalInt.of(2026),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Section(Optional.of(Phrase.of("Inledning")), passage)),
        List.of(),
        List.of(),
        contact,
        List.of());
  }
}
