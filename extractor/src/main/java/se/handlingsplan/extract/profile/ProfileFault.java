package se.handlingsplan.extract.profile;

import java.util.List;
import se.handlingsplan.extract.profile.ProfileException.Problem;

/**
 * Something that is wrong with a profile.
 *
 * @param arguments what the message speaks of, the profile's name or file first
 * @param line where it stands in the file, counted from 1; 0 where it stands nowhere
 */
public record ProfileFault(Problem problem, List<String> arguments, int line) {
  public ProfileFault {
    arguments = List.copyOf(arguments);
  }
}
