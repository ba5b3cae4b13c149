package se.handlingsplan.profile;

/**
 * The fixed words of a published plan, in Swedish.
 *
 * @param measureList stands above a list of measures
 * @param unplaced the heading of text that found no place in the plan
 * @param noInformation stands in a cell that would be empty, in the accessible layout
 */
public record Labels(
    String planTitle,
    String prioritizedAreas,
    String otherAreas,
    String goals,
    String overallGoal,
    String priorities,
    String areaPlan,
    String collaborationArea,
    String measure,
    String responsibility,
    String followUp,
    String measureList,
    String followUpMethods,
    String indicators,
    String meansOfVerification,
    String noInformation,
    String unplaced) {}
