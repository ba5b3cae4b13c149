package se.handlingsplan.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses, telephone numbers and identity numbers of persons in text. Addresses of a
 * function, such as "info@" or "kommunen@", and numbers of exchanges are meant to be public.
 */
public final class PersonalDetails {
  /** Spaces and dashes of every kind: Word writes some that do not break. */
  private static final String GAP = "[\\s\\p{Z}\\u2010-\\u2015-]";

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?iU)([\\p{L}\\d._%+-]+)(?:@|\\s?[(\\[]at[)\\]]\\s?)([\\p{L}\\d-]+)((?:\\.[\\p{L}\\d-]+)+)");

  /**
   * Dates ("01-02-2026"), months ("08/2025-06/2026") and large numbers ("10 020–25 000") are none
   * to call.
   */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d/.-])(?!\\d\\d-\\d\\d-\\d{4})(?!\\d\\d[/-](?:19|20)\\d\\d(?!\\d))"
              + "(?!(?<=\\d[\\s\\p{Z}])0\\d\\d[\\s\\p{Z}\\u2010-\\u2015-]+\\d{1,3}[\\s\\p{Z}]\\d{3}(?![\\s\\p{Z}]?\\d))"
              + "(?:(?:(?:\\+|00)46G?(?:\\(0\\))?G?\\d{1,3}|\\(0[1-9]\\d{0,2}\\)|0[1-9]\\d{0,2})(?:G|/){1,3}\\d(?:G?\\d){4,8}"
                  .replace("G", GAP)
              + "|07\\d{8}|\\+46\\d{7,9})(?![\\d-])");

  /** A word for an organisation and not a person: "socialtjansten", "orosanmalan". */
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "[a-z]*(?:tjanst|ning|namnd|styrelse|forvaltning|kontor|central|halsa|kansli|skola|enhet|bibliotek|myndighet|verk"
              + "|anmalan|service|center|miljo|kultur|social|kommun|region|avdelning|mottagning|grupp|rad|stod|hjalp|arkiv)(?:en|et|n|t)?");

  /** The exchange of an authority: "0470-410 00". */
  private static final Pattern EXCHANGE =
      Pattern.compile(
          "0\\d{1,3}[\\s\\p{Z}\\u2010-\\u2015-]+\\d{1,3}(?:[\\s\\p{Z}\\u2010-\\u2015-]?\\d\\d)?[\\s\\p{Z}\\u2010-\\u2015-]?00");

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

  private PersonalDetails() {}

  /** What is found, in the order of the text; none within another. */
  public static List<PersonalDetail> in(String text) {
    List<PersonalDetail> all = new ArrayList<>();
    EMAIL
        .matcher(text)
        .results()
        .filter(found -> !isFunction(found.group(1), found.group(2)))
        .map(found -> new PersonalDetail(PersonalDetail.Kind.EMAIL, found.start(), found.end()))
        .forEach(all::add);
    all.addAll(IdentityNumbers.in(text));
    PHONE
        .matcher(text)
        .results()
        .filter(found -> !EXCHANGE.matcher(found.group()).matches())
        .map(found -> new PersonalDetail(PersonalDetail.Kind.PHONE, found.start(), found.end()))
        .forEach(all::add);
    return apart(all);
  }

  /** In order, without those that begin inside another. */
  static List<PersonalDetail> apart(List<PersonalDetail> all) {
    List<PersonalDetail> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingInt(PersonalDetail::start)
            .thenComparing(Comparator.comparingInt(PersonalDetail::end).reversed()));
    List<PersonalDetail> apart = new ArrayList<>();
    for (PersonalDetail detail : sorted) {
      if (apart.isEmpty() || detail.start() >= apart.getLast().end()) {
        apart.add(detail);
      }
    }
    return apart;
  }

  /** Whether a word is of an organisation and not of a person: "Region", "Socialtjänsten". */
  static boolean isOrganisation(String word) {
    return ORGANISATION.matcher(plain(word)).matches();
  }

  private static boolean isFunction(String local, String domain) {
    String name = plain(local);
    String first = name.split("[._-]", 2)[0];
    return FUNCTIONS.contains(name)
        || FUNCTIONS.contains(first)
        || ORGANISATION.matcher(name).matches()
        || name.equals(plain(domain));
  }

  /** In small letters without rings and dots, as addresses are written. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('å', 'a')
        .replace('ä', 'a')
        .replace('ö', 'o')
        .replace('é', 'e')
        .replace('ü', 'u');
  }
}
