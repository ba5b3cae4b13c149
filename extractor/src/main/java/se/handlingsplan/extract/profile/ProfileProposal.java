package se.handlingsplan.extract.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handlingsplan.extract.interpret.Learned;
import se.handlingsplan.profile.Column;

/** Writes what a document teaches as a profile to look through, with comments in Swedish. */
public final class ProfileProposal {
  /** JSON strings are YAML strings too, whatever signs are in them. */
  private static final ObjectMapper QUOTED = new ObjectMapper();

  private ProfileProposal() {}

  /**
   * The proposal as YAML.
   *
   * @param parent the built-in profile that the document was read by
   */
  public static String yaml(Learned learned, String source, String parent) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("# Förslag till profil, gjort av ").append(source.replace('\n', ' ')).append(".\n");
    yaml.append("# Läs igenom det, flytta och ta bort, och spara det under ett eget namn.\n");
    yaml.append("# Kontrollera det sedan: handlingsplan profile check FIL\n\n");
    yaml.append("name: min-profil\nextends: ").append(parent).append("\n");
    columns(learned.columns(), yaml);
    areas(learned.areas(), yaml);
    actors(learned.actors(), yaml);
    return yaml.toString();
  }

  private static void columns(Map<Column, Set<String>> columns, StringBuilder yaml) {
    if (columns.isEmpty()) {
      return;
    }
    yaml.append(
        "\n# Rubriker som programmet gissade eller inte kände igen. Under extra behålls texten som den är.\n");
    yaml.append("columns:\n");
    columns.forEach(
        (column, headings) ->
            yaml.append("  ")
                .append(column.key())
                .append(": ")
                .append(list(headings))
                .append('\n'));
  }

  private static void areas(List<String> areas, StringBuilder yaml) {
    if (areas.isEmpty()) {
      return;
    }
    yaml.append(
        "\n# Planens områden. Skriv äldre namn under formerly, så känns området igen mellan åren.\n");
    yaml.append("areas:\n");
    for (String area : areas) {
      yaml.append("  - {name: ").append(quoted(area)).append(", formerly: []}\n");
    }
  }

  private static void actors(Map<String, Integer> actors, StringBuilder yaml) {
    if (actors.isEmpty()) {
      return;
    }
    yaml.append(
        "\n# Parter som inte står i något register, och hur många insatser som nämner dem.\n");
    yaml.append("actors:\n");
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(actors.entrySet());
    sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    for (Map.Entry<String, Integer> actor : sorted) {
      yaml.append("  - {name: ").append(quoted(actor.getKey())).append("} # ");
      yaml.append(actor.getValue()).append('\n');
    }
  }

  private static String list(Collection<String> texts) {
    return "[" + String.join(", ", texts.stream().map(ProfileProposal::quoted).toList()) + "]";
  }

  private static String quoted(String text) {
    try {
      return QUOTED.writeValueAsString(text.replace('\n', ' '));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A text cannot be quoted", e);
    }
  }
}
