package se.handlingsplan.profile;

/**
 * The fixed words of a published plan, in Swedish.
 *
 * @param oneCollaborationArea stands before the name of one that stands under no policy area
 * @param measure heads the column of measures
 * @param period heads a column of periods
 * @param deadline heads a column of days on which something is to be done
 * @param measureList stands above a list of measures
 * @param toConfirm stands before what is to be confirmed about a measure of a draft
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
    String oneCollaborationArea,
    String measure,
    String responsibility,
    String period,
    String deadline,
    String followUp,
    String measureList,
    String followUpMethods,
    String indicators,
    String meansOfVerification,
    String noInformation,
    String toConfirm,
    String unplaced) {}
