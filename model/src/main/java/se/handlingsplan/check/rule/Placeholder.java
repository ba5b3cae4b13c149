package se.handlingsplan.check.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.Written;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** Text that stands in for what was to be written: "xx", "fylls i senare", a template's advice. */
record Placeholder() implements Rule {
  /** Wherever it stands. */
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(?U)(?<![\\p{L}\\d.@/])(?:[xX]{2,}|X\\s?kr|[Yy]{3,}|N\\.\\s?N\\.|NN|ÅÅÅÅ(?:-MM(?:-DD)?)?|åååå(?:-mm(?:-dd)?)?"
              + "|20[xXåÅ]{2}|\\?\\?+|_{4,})(?![\\p{L}\\d@]|-\\p{Ll})"
              + "|(?iU:\\b(?:TBD|TBC|TBA|t\\.b\\.d\\.|lorem ipsum|platshållare)(?!\\p{L}))"
              + "|(?iU:\\b(?:fylls i|fyll i|kompletteras|skrivs|anges|bestäms|beslutas|utses|meddelas|kommer|klargörs|läggs till|uppdateras)\\s+(?:senare|längre"
              + " fram|efter hand|vid behov av text)\\b)"
              + "|(?iU:\\b(?:att|ska|behöver)\\s+(?:fyllas i|kompletteras)\\b(?!\\s+(?:med|av|till|under|inför|i|på|när|efter|utifrån)\\b))"
              + "|(?iU:\\b(?:klicka|tryck)\\s+(?:här|eller tryck)\\b[^.]{0,40}\\btext\\b)"
              + "|(?iU:\\bvälj ett (?:objekt|alternativ|datum)\\b(?=\\s*[.\\]]|\\s*$))"
              + "|(?iU:\\b(?:skriv|ange|beskriv|fyll i)(?: [\\p{L}]+){0,3} här\\b)"
              + "|(?iU:\\b(?:ta bort|radera|stryk) (?:den här|denna|hela) (?:text|rad|instruktion|ruta)\\p{L}*+(?!\\s+(?:ur|från|i)\\b))"
              + "|(?iU:\\[(?:skriv|ange|beskriv|fyll|namn|datum|text|belopp|år|part|ansvarig|titel|rubrik)[^\\]]{0,80}\\])"
              + "|(?iU:<(?:namn|datum|text|år|part|ansvarig|titel|rubrik)[^>]{0,40}>)");

  /** One of these is in every text that the pattern finds; most texts have none of them. */
  private static final List<String> HINTS =
      List.of(
          "xx",
          "x kr",
          "xkr",
          "yy",
          "n.",
          "nn",
          "åååå",
          "20å",
          "??",
          "__",
          "tbd",
          "tbc",
          "tba",
          "t.b.d",
          "lorem",
          "platshållare",
          "senare",
          "längre fram",
          "efter hand",
          "behov av text",
          "fyllas i",
          "kompletteras",
          "klicka",
          "tryck",
          "välj ett",
          " här",
          "ta bort",
          "radera",
          "stryk",
          "[",
          "<");

  /** Fields in which somebody has to fill something in; a measure may well begin with "Beskriv". */
  private static final Set<Field> FILLED_IN =
      EnumSet.of(Field.RESPONSIBILITY, Field.FOLLOW_UP, Field.PERIOD, Field.EXTRA);

  /** All that stands in a field. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?iU)\\s*(?:[?.…]+|\\?+|ej klart?|inte klart?|oklart|ej beslutat|återkommer|att fylla i|utreds|under (?:arbete|utredning)|tas fram|vakant|(?:ännu )?(?:inte|ej) utse(?:dd|tt)|ingen utsedd|\\p{L}+\\s?\\?|-*\\s?fyll i\\s?-*|\\[[\\s.…]*\\]|text(?: text)+|exempel:.*|(?:ange|beskriv|skriv|fyll i)\\s(?:\\p{L}+[\\s,/]*)"
              + "{1,14}\\.?|text|fyll i|exempeltext|(?:här|i denna ruta) (?:anges|beskrivs|skrivs|fylls)\\b.*)\\s*");

  @Override
  public String id() {
    return "placeholder-text";
  }

  @Override
  public Need need() {
    return Need.WISHED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.written().stream().flatMap(written -> found(written).stream());
  }

  private static Optional<Breach> found(Written written) {
    return match(written)
        .map(
            text ->
                Breach.of(written.spot(), written.field(), written.provenance(), Quote.of(text))
                    .marked(written.field().key() + text));
  }

  private static Optional<String> match(Written written) {
    String lower = written.text().toLowerCase(Locale.ROOT);
    Matcher anywhere = ANYWHERE.matcher(written.text());
    if (HINTS.stream().anyMatch(lower::contains) && anywhere.find()) {
      return Optional.of(anywhere.group().strip());
    }
    return FILLED_IN.contains(written.field()) && WHOLE.matcher(written.text()).matches()
        ? Optional.of(written.text().strip())
        : Optional.empty();
  }
}
