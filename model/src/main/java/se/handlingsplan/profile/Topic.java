package se.handlingsplan.profile;

/** What a heading or a label line announces. */
public enum Topic {
  /** "Insatser inom prioriterade samverkansområden": what follows is prioritized. */
  PRIORITIZED_AREAS("prioritizedAreas"),
  /** "Insatser inom övriga samverkansområden": what follows is not. */
  OTHER_AREAS("otherAreas"),
  /** "Delmål": goals. */
  GOALS("goals"),
  /** "Övergripande mål": the goal above all others. */
  OVERALL_GOAL("overallGoal"),
  /** "Prioriterade inriktningar": priority directions. */
  PRIORITIES("priorities"),
  /** "Pågående insatser": a list of measures. */
  MEASURES("measures"),
  /** "Metoder för uppföljning". */
  FOLLOW_UP_METHODS("followUpMethods"),
  /** "Indikatorer". */
  INDICATORS("indicators"),
  /** "Verifikationsmetoder". */
  MEANS_OF_VERIFICATION("meansOfVerification"),
  /** "Bakgrund" within a follow-up text. */
  BACKGROUND("background"),
  /** "Målsättning" within a follow-up text. */
  TARGETS("targets"),
  /** "Åtgärder per målområde": the chapter that holds the areas, and none itself. */
  CHAPTER("chapter"),
  /** "Innehåll": the list of chapters, each with its page. */
  CONTENTS("contents"),
  /** "Kontakt", "För mer information". */
  CONTACT("contact"),
  /** "Övrig text": what found no place in a plan when it was published before. */
  UNPLACED("unplaced");

  private final String key;

  Topic(String key) {
    this.key = key;
  }

  /** The name used in profiles. */
  public String key() {
    return key;
  }
}
