package se.handlingsplan.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files of folders, folders within them too, in the order of their names. Only one
 * folder's names are kept at a time, and those of the folders around it.
 *
 * <p>Every file is found, whatever its ending. Links to folders are told and not followed: they may
 * lead in circles, and what they lead to can be given by itself.
 *
 * @param given files and folders
 * @param leftOut a folder that is not looked into, for results are written there
 */
record FileWalk(List<Path> given, Path leftOut) {
  FileWalk {
    given = List.copyOf(given);
  }

  /** Whom the walk tells; may take its time. */
  interface Visitor {
    /** A file, or what stands where a file should. */
    void file(Task task) throws InterruptedException;

    /** A folder whose files cannot be found, and why. */
    void folder(String name, Problem problem) throws InterruptedException;
  }

  /** Why a folder is not looked into; the key is that of the message. */
  enum Problem {
    /** The system does not let us. */
    NO_ACCESS("no-access"),
    /** It is a link. */
    LINK("linked-folder");

    private final String key;

    Problem(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  void walk(Visitor visitor) throws InterruptedException {
    Set<String> taken = new HashSet<>();
    boolean alone = given.size() == 1;
    for (Path root : given) {
      if (!Files.isDirectory(root)) {
        Path own = Optional.ofNullable(root.getFileName()).orElse(root);
        visitor.file(new Task(root, own, free(Names.of(own), taken), Optional.empty()));
      } else if (alone) {
        new Folder(root, "", leftOut).walk(visitor);
      } else {
        Path own =
            Optional.ofNullable(root.toAbsolutePath().normalize().getFileName()).orElse(root);
        String prefix = free(Names.of(own), taken);
        new Folder(root, prefix + "/", leftOut).walk(visitor);
      }
    }
  }

  /** How many there are to be told of. */
  long count() throws InterruptedException {
    Counter counter = new Counter();
    walk(counter);
    return counter.count;
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  private static final class Counter implements Visitor {
    private long count;

    @Override
    public void file(Task task) throws InterruptedException {
      count++;
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }

    @Override
    public void folder(String name, Problem problem) {
      count++;
    }
  }

  /**
   * One folder that was given.
   *
   * @param prefix what all names in it begin with
   */
  private record Folder(Path root, String prefix, Path leftOut) {

    /** By a list of its own, for folders may lie deeper than a stack goes. */
    void walk(Visitor visitor) throws InterruptedException {
      Deque<Deque<Path>> open = new ArrayDeque<>();
      enter(root, open, visitor);
      while (!open.isEmpty()) {
        Path next = open.peek().poll();
        if (next == null) {
          open.pop();
        } else if (Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
          enter(next, open, visitor);
        } else if (Files.isDirectory(next)) {
          visitor.folder(name(next), Problem.LINK);
        } else {
          Path relative = root.relativize(next);
          visitor.file(new Task(next, relative, name(next), Optional.empty()));
        }
      }
    }

    private void enter(Path folder, Deque<Deque<Path>> open, Visitor visitor)
        throws InterruptedException {
      if (isLeftOut(folder)) {
        return;
      }
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      } catch (IOException | DirectoryIteratorException e) {
        visitor.folder(name(folder), Problem.NO_ACCESS);
      }
      Collections.sort(entries);
      open.push(new ArrayDeque<>(entries));
    }

    private boolean isLeftOut(Path folder) {
      try {
        return Files.exists(leftOut) && Files.isSameFile(folder, leftOut);
      } catch (IOException e) {
        return false;
      }
    }

    private String name(Path path) {
      return prefix + (path.equals(root) ? "." : Names.of(root.relativize(path)));
    }
  }
}
