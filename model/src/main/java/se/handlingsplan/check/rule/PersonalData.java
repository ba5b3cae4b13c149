package se.handlingsplan.check.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.Written;
import se.handlingsplan.profile.Need;

/**
 * A telephone number or an e-mail address in a plan that is to be published. Addresses of a
 * function, such as "info@" or "kommunen@", are meant to be public.
 */
record PersonalData() implements Rule {
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?iU)([\\p{L}\\d._%+-]+)(?:@|\\s?\\(at\\)\\s?)([\\p{L}\\d-]+)((?:\\.[\\p{L}\\d-]+)+)");

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d/.-])(?!\\d\\d-\\d\\d-\\d{4})(?:(?:(?:\\+|00)46[\\s-]?(?:\\(0\\))?\\d{1,3}|0\\d{1,3})[\\s-–/]{1,3}\\d(?:[\\s-]?\\d){4,8}"
              + "|07\\d{8}|\\+46\\d{7,9})(?![\\d-])");

  /** A word for an organisation and not a person: "socialtjansten", "orosanmalan". */
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "[a-z]*(?:tjanst|ning|namnd|styrelse|forvaltning|kontor|central|halsa|kansli|skola|enhet|bibliotek|myndighet|verk"
              + "|anmalan|service|center|miljo|kultur|social|kommun|region|avdelning|mottagning|grupp|rad|stod|hjalp|arkiv)(?:en|et|n|t)?");

  /** The exchange of an authority: "0470-410 00". */
  private static final Pattern EXCHANGE =
      Pattern.compile("0\\d{1,3}[\\s-–]+\\d{1,3}(?:[\\s-]?\\d\\d)?[\\s-]?00");

  private static final Set<String> FUNCTIONS =
      Set.of(
          "info",
          "information",
          "kontakt",
          "kontaktcenter",
          "kundtjanst",
          "kundservice",
          "kommun",
          "kommunen",
          "region",
          "regionen",
          "lansstyrelsen",
          "registrator",
          "diarium",
          "diariet",
          "post",
          "epost",
          "e-post",
          "mail",
          "brevlada",
          "kansli",
          "kansliet",
          "myndighet",
          "medborgarservice",
          "servicecenter",
          "support",
          "press",
          "dataskydd",
          "dataskyddsombud");

  @Override
  public String id() {
    return "personal-data";
  }

  @Override
  public Need need() {
    return Need.WISHED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.publishing()
        ? subject.written().stream().flatMap(PersonalData::found)
        : Stream.empty();
  }

  private static Stream<Breach> found(Written written) {
    Stream<String> addresses =
        EMAIL
            .matcher(written.text())
            .results()
            .filter(found -> !isFunction(found.group(1), found.group(2)))
            .map(found -> found.group());
    Stream<String> numbers =
        PHONE
            .matcher(written.text())
            .results()
            .map(found -> found.group().strip())
            .filter(number -> !EXCHANGE.matcher(number).matches());
    return Stream.concat(addresses, numbers)
        .distinct()
        .map(
            text ->
                Breach.of(written.spot(), written.field(), written.provenance(), text)
                    .marked(written.field().key() + text));
  }

  private static boolean isFunction(String local, String domain) {
    String name = plain(local);
    String first = name.split("[._-]", 2)[0];
    return FUNCTIONS.contains(name)
        || FUNCTIONS.contains(first)
        || ORGANISATION.matcher(name).matches()
        || name.equals(plain(domain));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
  }
}
