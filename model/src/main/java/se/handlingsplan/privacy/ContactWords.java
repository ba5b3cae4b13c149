package se.handlingsplan.privacy;

import java.util.regex.Pattern;

/** Headings under which persons are named for others to reach. */
final class ContactWords {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?iU)(?:kontakt(?:er|person(?:er)?|uppgift(?:er)?|information|väg(?:ar)?)?|e-?post(?:adress(?:er)?)?|mejl(?:adress)?|mail(?:adress)?"
              + "|(?:mobil)?telefon(?:nummer)?|mobil(?:nummer)?|tel|tfn|handläggare|personnummer"
              + "|contacts?|e-?mail|phone)\\b(?!\\s+(?:med|mellan|with)\\b).*");

  private ContactWords() {}

  static boolean head(String heading) {
    return HEAD.matcher(heading.strip().replaceAll("\\s+", " ")).matches();
  }
}
