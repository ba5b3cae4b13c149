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

  private Contacts() {}

  static Contact of(Passage passage) {
    String text = passage.text();
    Optional<String> email = first(EMAIL, text);
    Optional<String> phone = first(PHONE, text).map(String::strip);
    Optional<String> name = Optional.empty();
    Optional<String> role = Optional.empty();
    Matcher names = NAME.matcher(text);
    if (names.find()) {
      name = Optional.of(names.group());
      role =
          group(ROLE_BEFORE, text.substring(0, names.start()))
              .or(() -> group(ROLE_AFTER, text.substring(names.end())))
              .map(String::strip);
    }
    return new Contact(passage, name, role, phone, email);
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
