package se.handlingsplan.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import se.handlingsplan.extract.profile.ProfileException;

/** A YAML file that somebody has written by hand, such as decisions or acceptances. */
record WrittenFile(Path path, Common common) {
  /** Makes something of a text. */
  @FunctionalInterface
  interface Understanding<T> {
    /**
     * Reads the text.
     *
     * @param name what to call the file in messages
     * @throws ProfileException with all that is wrong
     */
    T of(String text, String name) throws ProfileException;
  }

  /** What the file says; the failure tells all that is wrong with it. */
  <T> T read(Understanding<T> understanding) throws Failure {
    String name = path.toString();
    try {
      return understanding.of(Files.readString(path), name);
    } catch (ProfileException e) {
      throw new Failure(ExitCode.USAGE, common.text(e), e);
    } catch (NoSuchFileException e) {
      throw unreadable("unreadable.not-found.message", e);
    } catch (MalformedInputException e) {
      throw unreadable("profile.unreadable", e);
    } catch (IOException e) {
      throw unreadable("unreadable.no-access.message", e);
    }
  }

  private Failure unreadable(String key, IOException e) throws Failure {
    return new Failure(ExitCode.USAGE, common.messages().text(key, path.toString()), e);
  }
}
