package se.handlingsplan.batch;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How a run works.
 *
 * @param workers processes at a time
 * @param heapMegabytes memory of a worker for what it reads and makes
 * @param each time that every file has
 * @param page time that each page read adds
 * @param recognition time that each page adds whose text is recognised in its picture
 * @param fileBytes files beyond this are not read, and so not compared with others
 * @param share files that a worker does before it is replaced, for libraries leak
 */
public record BatchSettings(
    WorkOrder order,
    int workers,
    int heapMegabytes,
    Duration each,
    Duration page,
    Duration recognition,
    long fileBytes,
    int share) {
  /** Megabytes that a process takes beside its heap: code, classes, stacks, pictures. */
  private static final int BESIDE_HEAP = 256;

  private static final long MEGABYTE = 1024L * 1024;

  public BatchSettings {
    if (workers < 1 || heapMegabytes < 1 || share < 1) {
      throw new IllegalArgumentException("A run has at least one worker, with memory and work");
    }
  }

  /** As many workers as the machine has processors, if its memory suffices for them. */
  public static int workers(int heapMegabytes) {
    long memory = 0;
    if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
      memory = system.getTotalMemorySize() / MEGABYTE;
    }
    long room = memory * 3 / 4 / (heapMegabytes + BESIDE_HEAP);
    return (int) Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), room));
  }
}
