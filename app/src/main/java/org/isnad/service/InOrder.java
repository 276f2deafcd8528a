package org.isnad.service;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works on many items at once and hands the results over in the order in which the items came.
 *
 * <p>Memory stays flat: {@link #submit} waits while the items under way weigh as much as they may.
 * {@link #close} waits until all results are handed over. Items are submitted by one thread; the
 * sink is called by one other thread. If the sink throws, the remaining results are dropped and the
 * next {@code submit}, or {@code close}, throws the same once.
 */
public final class InOrder<T, R> implements AutoCloseable {
  private final Function<T, R> work;
  private final Consumer<R> sink;
  private final ToIntFunction<T> weight;
  private final int mostWeight;
  private final Semaphore room;
  private final ExecutorService workers;
  private final BlockingQueue<Slot<R>> slots = new LinkedBlockingQueue<>();
  private final Thread hander;
  private volatile @Nullable RuntimeException failure;
  private boolean rethrown;

  private record Slot<R>(@Nullable CompletableFuture<R> result, int weight) {}

  /**
   * @param threads how many items are worked on at once
   * @param mostWeight how much the items under way may weigh together; a heavier item goes alone
   * @param weight what an item weighs, 1 or more
   * @param work thread-safe
   */
  public InOrder(
      int threads, int mostWeight, ToIntFunction<T> weight, Function<T, R> work, Consumer<R> sink) {
    this.work = work;
    this.sink = sink;
    this.weight = weight;
    this.mostWeight = mostWeight;
    this.room = new Semaphore(mostWeight);
    this.workers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("read-", 1).factory());
    this.hander = Thread.ofPlatform().name("hand-over").start(this::handOver);
  }

  public void submit(T item) {
    rethrow();
    int w = Math.clamp(weight.applyAsInt(item), 1, mostWeight);
    room.acquireUninterruptibly(w);
    slots.add(new Slot<>(CompletableFuture.supplyAsync(() -> work.apply(item), workers), w));
  }

  private void handOver() {
    try {
      for (Slot<R> s = slots.take(); s.result() != null; s = slots.take()) {
        handOver(s.result());
        room.release(s.weight());
      }
    } catch (InterruptedException e) {
      throw new AssertionError("nobody interrupts this thread", e);
    }
  }

  private void handOver(CompletableFuture<R> result) {
    if (failure != null) {
      return;
    }
    try {
      sink.accept(result.join());
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  @Override
  public void close() {
    slots.add(new Slot<>(null, 0));
    boolean interrupted = false;
    while (hander.isAlive()) {
      try {
        hander.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    workers.shutdown();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    rethrow();
  }

  /** Throws what the sink threw, once: the same again would hide it in the end of a try. */
  private void rethrow() {
    RuntimeException e = failure;
    if (e != null && !rethrown) {
      rethrown = true;
      throw e;
    }
  }
}
