package se.handlingsplan.profile;

import java.util.List;
import java.util.Map;

/** A small profile for tests. */
public final class AProfile {
  private AProfile() {}

  /** Of few words and parties. */
  public static Profile asking(Requirements requirements) {
    return new Profile(
        "prov",
        "",
        List.of(),
        new Vocabulary(
            Map.of(
                Column.TARGET, List.of("Mål", "Målvärde", "Mål *"),
                Column.EXTRA, List.of("Målgrupp*")),
            Map.of(
                Topic.TARGETS, List.of("Målsättning", "Mål"),
                Topic.INDICATORS, List.of("Indikatorer"),
                Topic.BACKGROUND, List.of("Bakgrund")),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("EU"),
            List.of("Resultat", "Läge*", "*redovisning 20*")),
        requirements,
        List.of(
            new KnownActor("Växjö kommun", List.of("Växjö")),
            new KnownActor("Arbetsförmedlingen", List.of("AF")),
            new KnownActor("Projektenhet Kronoberg", List.of("Projekt enhet Kronoberg"))),
        List.of(),
        Map.of(),
        Map.of(),
        new Labels(
            "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""));
  }
}
