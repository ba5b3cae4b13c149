package se.handlingsplan.extract.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.handlingsplan.profile.KnownActor;

/**
 * Makes the parties of a register of authorities: of a municipality's or county's plain name all
 * the forms in which it appears as a party.
 */
final class ActorRegister {
  private static final String VOWELS = "aeiouyåäö";

  private ActorRegister() {}

  static List<KnownActor> actors(JsonNode tree) {
    List<KnownActor> actors = new ArrayList<>();
    Set<String> wordlike = new HashSet<>();
    tree.path("wordlikeMunicipalities").forEach(name -> wordlike.add(name.asText()));
    tree.path("municipalities")
        .forEach(name -> actors.add(municipality(name.asText(), wordlike.contains(name.asText()))));
    tree.path("counties")
        .properties()
        .forEach(county -> county(county.getKey(), county.getValue().asText(), actors));
    for (String kind : List.of("agencies", "universities", "organisations")) {
      tree.path(kind).forEach(actor -> actors.add(actor(actor)));
    }
    return actors;
  }

  private static KnownActor municipality(String name, boolean wordlike) {
    String owner = name.endsWith("s") ? name : name + "s";
    // "Lunds kommun" but "Växjö kommun": a genitive s after a consonant only.
    boolean vowel = VOWELS.indexOf(name.charAt(name.length() - 1)) >= 0;
    String official = vowel ? name : owner;
    String other = vowel ? owner : name;
    List<String> aliases =
        new ArrayList<>(List.of(other + " kommun", name + " stad", owner + " stad"));
    if (!wordlike) {
      aliases.add(name);
    }
    return new KnownActor(official + " kommun", aliases);
  }

  private static void county(String name, String county, List<KnownActor> actors) {
    String inCounty = county.replaceFirst(" län$", "");
    actors.add(new KnownActor("Region " + name, List.of("Region " + county, inCounty + " region")));
    actors.add(
        new KnownActor(
            "Länsstyrelsen i " + county,
            List.of(
                "Länsstyrelsen " + name,
                "Länsstyrelsen " + county,
                "Länsstyrelsen i " + name,
                "Lst " + name)));
  }

  private static KnownActor actor(JsonNode tree) {
    List<String> aliases = new ArrayList<>();
    tree.path("aliases").forEach(alias -> aliases.add(alias.asText()));
    return new KnownActor(tree.path("name").asText(), aliases);
  }
}
