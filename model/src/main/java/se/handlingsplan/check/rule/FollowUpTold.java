package se.handlingsplan.check.rule;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/**
 * A follow-up that says how but not who does it, or who but neither when nor where it is told. What
 * is not written at all is missing, and no matter of this rule.
 */
record FollowUpTold(String id, Need need, Lacks lacks) implements Rule {

  /** Whether a follow-up that is written lacks something. */
  interface Lacks {
    boolean in(Measure measure, Subject subject);
  }

  static final Rule WHO =
      new FollowUpTold(
          "followUp-without-who", Need.NOTED, (measure, subject) -> !tellsWho(measure, subject));

  static final Rule WHEN =
      new FollowUpTold(
          "followUp-without-when",
          Need.NOTED,
          (measure, subject) -> tellsWho(measure, subject) && !tellsWhenOrWhere(measure));

  /** A party by its part: "projektledaren", "ansvarig nämnd". */
  private static final Pattern PART =
      Pattern.compile(
          "(?iU)\\b(?:ansvarig\\w*|projektledar\\w*|projektägar\\w*|samordnar\\w*|vi|\\p{L}*-avdelning\\p{L}*|handläggar\\p{L}+|ordförande\\p{L}*|respektive"
              + " \\p{L}+|berörda? \\p{L}+)\\b|\\bav (?-i:\\p{Lu})");

  /** A party, not just any of its kind: "enheten", not "andel enheter". */
  private static final Pattern ONE = Pattern.compile("\\p{Lu}.*|.*(?:n|et|na)");

  private static final Pattern WHEN_WORDS =
      Pattern.compile(
          "(?iU)\\b(?:\\p{L}*årlig\\p{L}*|\\p{L}*års\\p{L}*|år|året|\\p{L}*kvartal\\p{L}*|halvår\\p{L}*|tertial\\p{L}*"
              + "|delår\\p{L}*|månad\\p{L}*|månatlig\\p{L}*|\\p{L}*veck\\p{L}*|termin\\p{L}*|dagligen|årsvis|\\p{L}*årsskift\\p{L}*|\\p{L}*somm[ae]r\\p{L}*|vint(?:er|ern)|löpande|kontinuerlig\\p{L}*"
              + "|regelbund\\p{L}*|återkommande|senast|bokslut\\p{L}*|vår(?:en)?|höst(?:en)?|(?:20)\\d\\d"
              + "|jan(?:uari)?|feb(?:ruari)?|mars|april|maj|juni|juli|aug(?:usti)?|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?"
              + "|dec(?:ember)?|(?:en|två|tre|fyra|varannan|varje) gång\\p{L}*|varje \\p{L}+|vartannat|efter \\p{L}+"
              + "|(?:i|vid|efter|till|före) slut\\p{L}*|slutet|slutrapport\\p{L}*|avslut\\p{L}*|halvtid\\p{L}*|q[1-4]|\\d+ ggr|\\p{L}+ gånger|\\d+ ?g(?:ånger|ång)?/\\p{L}+|\\d{1,2}/\\d{1,2}|v\\.? ?\\d{1,2})\\b");

  /** What follows a telling: "på Forum", "till styrgruppen", "i verksamhetsberättelsen". */
  private static final Pattern WHERE_WORDS =
      Pattern.compile(
          "(?U)\\b(?:till|inför|hos|vid|på|i|genom)\\s+(?:\\p{Lu}|den\\b|det\\b|de\\b"
              + "|\\p{L}*(?:grupp|nämnd|styrelse|möte|råd|forum|rapport|redovisning|berättelse|uppföljning|system|ledning"
              + "|nätverk|utskott|kommitt|fullmäktige|direktion|rektor|chef|verktyg|enkät|dialog|protokoll)\\p{L}*)"
              + "|(?iU:\\b(?:redovisa|rapporter|återrapporter|föredra|presenter|lämna|delge)\\p{L}*\\s[^.]{0,60}?\\bför\\s)"
              + "|(?iU:\\bdelges\\b)");

  private static boolean tellsWho(Measure measure, Subject subject) {
    String text = measure.followUp().text();
    return has(measure, followUp -> !followUp.reporting().isEmpty())
        || PART.matcher(text).find()
        || subject.names().in(text).stream()
            .anyMatch(party -> party.registered() || ONE.matcher(party.name()).matches())
        || measure.responsibility().understood().map(Responsibility::actors).stream()
            .flatMap(actors -> actors.stream())
            .map(Actor::name)
            .anyMatch(text::contains);
  }

  private static boolean tellsWhenOrWhere(Measure measure) {
    String text = measure.followUp().text();
    return has(
            measure,
            followUp -> followUp.reporting().stream().anyMatch(told -> told.to().isPresent()))
        || WHEN_WORDS.matcher(text).find()
        || WHERE_WORDS.matcher(text).find();
  }

  private static boolean has(Measure measure, Predicate<FollowUp> test) {
    return measure.followUp().understood().filter(test).isPresent();
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.measures().stream()
        .filter(placed -> !placed.measure().followUp().isMissing())
        .filter(placed -> lacks.in(placed.measure(), subject))
        .map(FollowUpTold::breach);
  }

  private static Breach breach(Plan.Placed placed) {
    Entry<FollowUp> entry = placed.measure().followUp();
    return Breach.of(Spot.of(placed), Field.FOLLOW_UP, entry.provenance(), Quote.of(entry.text()));
  }
}
