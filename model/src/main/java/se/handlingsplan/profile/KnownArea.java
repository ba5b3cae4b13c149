package se.handlingsplan.profile;

import java.util.List;

/**
 * An area that a series of plans has every year.
 *
 * @param name its wording today; its id is made of it
 * @param formerly wordings of earlier years; matched, never written
 */
public record KnownArea(String name, List<String> formerly) {
  public KnownArea {
    formerly = List.copyOf(formerly);
  }
}
