package se.handlingsplan.job;

/**
 * A thread to read files on. Documents nest, and so do the calls of the libraries that read them;
 * how deep must not depend on how the program was started.
 */
public final class DeepThread {
  /** Bytes; a level takes some hundred of them. */
  private static final long STACK = 4L * 1024 * 1024;

  private DeepThread() {}

  /** Starts one; as a daemon it does not keep the program from ending. */
  public static Thread start(String name, Runnable work) {
    Thread thread = new Thread(null, work, name, STACK);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
