package se.handlingsplan.extract.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Passage;

/** Finds name, role, phone and e-mail in a contact passage. */
final class Contacts {
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}");
  private static final Pattern PHONE =
      Pattern.compile("(?<!\\d)(?:\\+46\\s?(?:\\(0\\))?|0)\\d{1,3}\\s*[-–]?\\s*\\d[\\d ]{4,}\\d");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: (?:von|af|de))?(?: \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)+");

  /** "kontakta beredningsgruppens samordnare, Ewa Jonsson": the role stands before the name. */
  private static final Pattern ROLE_BEFORE = Pattern.compile("kontakta ([^,:\\n]+),\\s*$");

  /** "Sara Ekström, samordnare, 035-…": the role stands after it. */
  private static final Pattern ROLE_AFTER = Pattern.compile("^,\\s*(\\p{Ll}[^,\\n\\d@]*)");

  /** Words with a capital that stand in front of a name and are no part of it. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^(?:(?:Kontakta?|Kontaktperson|Ansvarig|Handläggare|Frågor|Telefon|Sammankallande|E-post"
              + "|\\p{L}*(?:chef|samordnare|strateg|direktör|sekreterare|handläggare|ledare|planerare|utvecklare"
              + "|sakkunnig|råd|ordförande|controller))\\s+)+");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?:chef|samordnare|strateg|direktör|sekreterare|handläggare|ledare|planerare|utvecklare|sakkunnig|ordförande)$");

  /** A line with nothing but a role, below the name. */
  private static final Pattern ROLE_LINE = Pattern.compile("^\\n(\\p{L}[\\p{L} -]{3,50})(?=\\n|$)");

  /** "Länssamordnare ANDTS: Kerstin …": the role as a label before the name. */
  private static final Pattern ROLE_LABEL =
      Pattern.compile(
          "(?:^|\\n)(\\p{Lu}\\p{L}*(?:chef|samordnare|strateg|direktör|sekreterare|handläggare|ledare|planerare)[^:\\n]{0,30}):\\s*$");

  private static final Pattern LABELLED =
      Pattern.compile("(?iu)(?:tfn|tel|telefon|e-post|epost|mejl|mail)\\b");

  /** A longer line is text that mentions somebody. */
  private static final int LONGEST = 200;

  private Contacts() {}

  static Contact of(Passage passage) {
    String text = passage.text();
    Optional<String> email = first(EMAIL, text);
    Optional<String> phone = first(PHONE, text).map(String::strip);
    Optional<String> name = Optional.empty();
    Optional<String> role = Optional.empty();
    Matcher names = NAME.matcher(text);
    while (name.isEmpty() && names.find()) {
      Matcher leading = NO_NAME.matcher(names.group());
      int start = names.start() + (leading.find() ? leading.end() : 0);
      String title = text.substring(names.start(), start).strip();
      String rest = text.substring(start, names.end());
      if (rest.contains(" ")) {
        name = Optional.of(rest);
        role =
            group(ROLE_BEFORE, text.substring(0, start))
                .or(() -> group(ROLE_AFTER, text.substring(names.end())))
                .or(() -> group(ROLE_LINE, text.substring(names.end())))
                .or(() -> Optional.of(title).filter(t -> ROLE.matcher(t).find()))
                .or(() -> group(ROLE_LABEL, text.substring(0, start)))
                .map(String::strip);
      }
    }
    return new Contact(passage, name, role, phone, email);
  }

  /** Whether a line is plainly somebody's contact: a name with a telephone or e-mail address. */
  static boolean isPlain(String text) {
    boolean reached =
        EMAIL.matcher(text).find() || (PHONE.matcher(text).find() && LABELLED.matcher(text).find());
    return reached && text.length() <= LONGEST && names(text);
  }

  /** Whether a line is a telephone number or an address and says so. */
  static boolean isLabelled(String text) {
    return LABELLED.matcher(text).lookingAt()
        && (EMAIL.matcher(text).find() || PHONE.matcher(text).find());
  }

  /** Whether a short line names somebody, so that contact details may follow. */
  static boolean names(String text) {
    return text.length() <= LONGEST && NAME.matcher(text).find();
  }

  /** Whether a text looks like a part of a contact passage. */
  static boolean looksLike(String text) {
    return EMAIL.matcher(text).find()
        || PHONE.matcher(text).find()
        || (text.length() < 80 && NAME.matcher(text).lookingAt());
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
