package se.handlingsplan.plan;

import java.util.List;

/**
 * A policy area (område, delområde) with its collaboration areas.
 *
 * @param name empty where the layout names no area
 * @param goals the area's goals (delmål)
 * @param priorities its priority directions (prioriterade inriktningar)
 */
public record PolicyArea(
    String id,
    Phrase name,
    List<Phrase> goals,
    List<Phrase> priorities,
    List<CollaborationArea> collaborationAreas,
    FollowUpMethods followUpMethods) {
  public PolicyArea {
    goals = List.copyOf(goals);
    priorities = List.copyOf(priorities);
    collaborationAreas = List.copyOf(collaborationAreas);
  }

  public PolicyArea withPriorities(List<Phrase> others) {
    return new PolicyArea(id, name, goals, others, collaborationAreas, followUpMethods);
  }

  public PolicyArea withCollaborationAreas(List<CollaborationArea> others) {
    return new PolicyArea(id, name, goals, priorities, others, followUpMethods);
  }

  /**
   * Suggested ways to follow the area up: indicators and means of verification
   * (verifikationsmetoder).
   */
  public record FollowUpMethods(List<Phrase> indicators, List<Phrase> meansOfVerification) {
    public FollowUpMethods {
      indicators = List.copyOf(indicators);
      meansOfVerification = List.copyOf(meansOfVerification);
    }

    public static FollowUpMethods none() {
      return new FollowUpMethods(List.of(), List.of());
    }

    public boolean isEmpty() {
      return indicators.isEmpty() && meansOfVerification.isEmpty();
    }
  }
}
