package se.handlingsplan.extract.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handlingsplan.profile.Column;
import se.handlingsplan.profile.KnownActor;
import se.handlingsplan.profile.Need;
import se.handlingsplan.profile.Part;
import se.handlingsplan.profile.Profile;

class ProfilesTest {
  @Test
  void allProfilesThatComeWithTheProgramAreRight() {
    for (String name : Profiles.names()) {
      assertThat(Profiles.builtIn(name).name()).isEqualTo(name);
      assertThat(Profiles.source(name)).contains("name: " + name);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Profiles.builtIn("okänd"));
  }

  @Test
  void aProfileAddsToTheListsOfItsParentAndItsOwnWordsComeFirst() throws ProfileException {
    Profile own =
        Profiles.read(
            """
            extends: generic
            columns: {measure: [Drag]}
            actors: [{name: Byalaget, aliases: [Byn]}]
            """,
            "egen");
    Profile parent = Profiles.builtIn("generic");

    assertThat(own.vocabulary().words(Column.MEASURE))
        .startsWith("Drag")
        .containsAll(parent.vocabulary().words(Column.MEASURE));
    assertThat(own.vocabulary().words(Column.RESPONSIBILITY))
        .isEqualTo(parent.vocabulary().words(Column.RESPONSIBILITY));
    assertThat(own.actors().getFirst()).isEqualTo(new KnownActor("Byalaget", List.of("Byn")));
    assertThat(own.actors()).hasSize(parent.actors().size() + 1);
    assertThat(own.labels()).isEqualTo(parent.labels());
  }

  @Test
  void singleValuesOfAProfileReplaceThoseOfItsParent() throws ProfileException {
    Profile own =
        Profiles.read(
            """
            extends: sok-kronoberg
            name: egen
            requirements: {other: {measures: required}}
            labels: {planTitle: Årsplan}
            """,
            "fil.yaml");

    assertThat(own.name()).isEqualTo("egen");
    assertThat(own.labels().planTitle()).isEqualTo("Årsplan");
    assertThat(own.labels().measure()).isEqualTo("Insatser/uppdrag");
    assertThat(own.requirements().of("missing-measures", Part.OTHER)).contains(Need.REQUIRED);
    assertThat(own.requirements().of("missing-followUp", Part.OTHER)).contains(Need.WISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "required, REQUIRED",
    "wished, WISHED",
    "noted, NOTED",
    "off, OFF",
    "'\"off\"', OFF",
    "WISHED, WISHED"
  })
  void aRequirementHasFourValues(String written, Need need) throws ProfileException {
    Profile own =
        Profiles.read(
            "extends: generic\nrequirements: {undivided: {followUp: %s}}".formatted(written),
            "egen");

    assertThat(own.requirements().of("missing-followUp", Part.UNDIVIDED)).contains(need);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'a: [1'                                              | bad-yaml
          '- en lista'                                         | bad-yaml
          ''                                                   | bad-yaml
          'bara text'                                          | bad-yaml
          'extends: okänd'                                     | bad-parent okänd
          'extends: generic\\nkolumner: {}'                    | unknown-field kolumner
          'extends: generic\\ncolumns: {insats: [A]}'          | unknown-field columns.insats
          'extends: generic\\ntopics: {mål: [A]}'              | unknown-field topics.mål
          'extends: generic\\nroles: {chef: [A]}'              | unknown-field roles.chef
          'extends: generic\\nrequirements: {alla: {}}'        | unknown-field requirements.alla
          'extends: generic\\nrequirements: {other: {titel: off}}' | unknown-field requirements.other.titel
          'extends: generic\\nlabels: {rubrik: A}'             | unknown-field labels.rubrik
          'extends: generic\\nactors: [{namn: A}]'             | unknown-field actors.namn
          'extends: generic\\ncolumns: {measure: Insats}'      | not-a-list columns.measure
          'extends: generic\\ncolumns: {measure: [{a: b}]}'    | not-a-list columns.measure
          'extends: generic\\nplan: handlingsplan'             | not-a-list plan
          'extends: generic\\ncolumns: [Insats]'                | not-fields columns
          'extends: generic\\nrequirements: wished'            | not-fields requirements
          'extends: generic\\nrequirements: {other: off}'      | not-fields requirements.other
          'extends: generic\\nlabels: Handlingsplan'           | not-fields labels
          'extends: generic\\nactors: Byalaget'                | not-a-list actors
          'extends: generic\\nactors: [Byalaget]'              | not-fields actors
          'extends: generic\\nactors: [{aliases: [A]}]'        | missing-field actors.name
          'extends: generic\\nlabels: {planTitle: ""}'         | missing-field labels.planTitle
          'name: ensam'                                        | missing-field labels.planTitle
          'extends: generic\\nrequirements: {other: {measures: kanske}}' | bad-value requirements.other.measures kanske
          'extends: generic\\nrequirements: {other: {measures: on}}' | bad-value requirements.other.measures true
          """)
  void whatIsWrongWithAProfileIsNamed(String yaml, String problem) {
    assertThat(problem(yaml.replace("\\n", "\n"))).startsWith(problem);
  }

  @Test
  void aBrokenLineIsNamed() {
    assertThat(problem("extends: generic\nplan: [a\nlabels: {}\n")).startsWith("bad-yaml 3");
  }

  @Test
  void aProfileOfAFileIsFoundAndOneThatIsNotThereIsToldWithTheNames(@TempDir Path folder)
      throws Exception {
    Path file = Files.writeString(folder.resolve("egen.yaml"), "extends: generic\nname: egen\n");

    assertThat(Profiles.find(file.toString()).name()).isEqualTo("egen");
    assertThat(Profiles.find("generic").name()).isEqualTo("generic");
    assertThat(foundProblem("okänd")).isEqualTo("unknown [okänd, sok-kronoberg, generic]");
  }

  @Test
  void aFileThatIsNoUtf8IsUnreadable(@TempDir Path folder) throws IOException {
    Path file =
        Files.write(
            folder.resolve("egen.yaml"), "name: Åsa\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(foundProblem(file.toString())).isEqualTo("unreadable [" + file + "]");
  }

  @Test
  void aProfileIsRecognizedByItsWords() {
    assertThat(Profiles.recognize("Strategisk överenskommelse (SÖK)").name())
        .isEqualTo("sok-kronoberg");
    assertThat(Profiles.recognize("Folkhälsoplan för Kalmar län").name()).isEqualTo("generic");
  }

  @Test
  void allFaultsAreToldWithTheirLines() {
    String yaml =
        """
        extends: generic
        columns:
          mesure: [Drag]
          period: Tid
        requirements:
          other: {measures: maybe}
        areas:
          - {namn: Klimat}
        """;
    assertThat(faults(yaml))
        .containsExactly(
            "3 unknown-field", "4 not-a-list", "6 bad-value", "7 missing-field", "8 unknown-field");
  }

  private static List<String> faults(String yaml) {
    try {
      return List.of("read as " + Profiles.read(yaml, "egen").name());
    } catch (ProfileException e) {
      return e.faults().stream().map(f -> f.line() + " " + f.problem().key()).toList();
    }
  }

  @Test
  void theRegisterKnowsEveryMunicipalityAndCounty() {
    List<String> names =
        Profiles.builtIn("generic").actors().stream().map(KnownActor::name).toList();
    assertThat(names).filteredOn(name -> name.endsWith(" kommun")).hasSize(290);
    assertThat(names).filteredOn(name -> name.startsWith("Länsstyrelsen i ")).hasSize(21);
  }

  /** The problem and its arguments after the file's name. */
  private static String problem(String yaml) {
    try {
      return "read as " + Profiles.read(yaml, "egen").name();
    } catch (ProfileException e) {
      assertThat(e.arguments()).startsWith("egen");
      return e.problem().key()
          + " "
          + String.join(" ", e.arguments().subList(1, e.arguments().size()));
    }
  }

  private static String foundProblem(String name) {
    try {
      return "found " + Profiles.find(name).name();
    } catch (ProfileException e) {
      return e.problem().key() + " " + e.arguments();
    }
  }
}
