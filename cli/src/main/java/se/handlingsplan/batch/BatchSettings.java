package se.handlingsplan.batch;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;

/**
 * How a run works.
 *
 * @param workers processes at a time
 * @param share files that a worker does before it is replaced, for libraries leak
 */
public record BatchSettings(WorkOrder order, int workers, int share) {
  /** Megabytes that a process takes beside its heap: code, classes, stacks, pictures. */
  private static final int BESIDE_HEAP = 256;

  private static final long MEGABYTE = 1024L * 1024;

  public BatchSettings {
    if (workers < 1 || share < 1) {
      throw new IllegalArgumentException("A run has at least one worker, with work");
    }
  }

  Limits limits() {
    return order.limits();
  }

  /** As many workers as the machine has processors, if its memory suffices for them. */
  public static int workers(Limits limits) {
    long memory = 0;
    if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
      memory = system.getTotalMemorySize() / MEGABYTE;
    }
    long room = memory * 3 / 4 / (limits.of(Limit.HEAP_MEGABYTES) + BESIDE_HEAP);
    return (int) Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), room));
  }
}
