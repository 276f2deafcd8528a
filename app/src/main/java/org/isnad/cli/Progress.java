package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on standard error that shows how much of the inputs was read; nothing at all where nobody
 * would see it, where it would tear the results on the same terminal, or where the work is short.
 */
final class Progress implements AutoCloseable {
  private static final long WORTH_SHOWING = 1 << 20;

  private final Optional<ProgressBar> bar;
  private final AtomicLong done = new AtomicLong();

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** One that shows nothing. */
  static Progress none() {
    return new Progress(Optional.empty());
  }

  static Progress over(List<String> files, Terminal terminal) {
    if (!terminal.err() || terminal.out()) {
      return new Progress(Optional.empty());
    }
    long bytes = files.stream().mapToLong(Progress::size).sum();
    if (bytes < WORTH_SHOWING) {
      return new Progress(Optional.empty());
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(bytes)
                .setUnit(" MB", 1 << 20)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .build()));
  }

  private static long size(String file) {
    try {
      Path path = Path.of(file);
      return Files.isRegularFile(path) ? Files.size(path) : 0;
    } catch (IOException | InvalidPathException e) {
      // The bar can do without; whoever reads the file reports it.
      return 0;
    }
  }

  /** Thread-safe. */
  void add(int bytes) {
    long sum = done.addAndGet(bytes);
    bar.ifPresent(b -> b.stepTo(Math.min(sum, b.getMax())));
  }

  @Override
  public void close() {
    bar.ifPresent(b -> {
      b.stepTo(b.getMax());
      b.close();
    });
  }
}
