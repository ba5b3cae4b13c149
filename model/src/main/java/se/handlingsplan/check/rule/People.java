package se.handlingsplan.check.rule;

import java.util.regex.Pattern;

/** Words that count people. */
final class People {
  /** What counts people of either sex. */
  static final Pattern UNIT =
      Pattern.compile(
          "(?iU)(?:\\p{L}*(?:deltagare|person(?:er)?|individer|elever|studenter|studerande|barn|ungdomar|unga|vuxna|äldre"
              + "|nyanlända|asylsökande|invånare|medborgare|medarbetare|anställda|brukare|patienter|besökare|klienter"
              + "|föräldrar|arbetslösa|arbetssökande|praktikanter|volontärer))(?:\\s.*)?");

  private People() {}
}
