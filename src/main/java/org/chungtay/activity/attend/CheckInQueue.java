package org.chungtay.activity.attend;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/// Group commit: what arrives while one batch is being committed makes the next batch, so nobody
/// waits on purpose and a busy gate shares its commits. An answer is given only after the commit. A
/// batch that fails is retried one by one, so a poisoned entry harms only itself.
final class CheckInQueue<E, R> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CheckInQueue.class);
  private static final long POLL_MILLIS = 200;

  private final ArrayBlockingQueue<Waiting<E, R>> queue;
  private final Function<List<E>, List<R>> write;
  private final int batch;
  private final Thread worker;
  private volatile boolean closing;

  /// @param write records a batch in one transaction and returns when it is committed
  /// @param capacity entries that may wait; more are refused
  CheckInQueue(Function<List<E>, List<R>> write, int capacity, int batch) {
    this.write = write;
    this.queue = new ArrayBlockingQueue<>(capacity);
    this.batch = batch;
    this.worker = Thread.ofPlatform().daemon().name("check-ins").start(this::work);
  }

  private record Waiting<E, R>(E entry, CompletableFuture<R> answer) {}

  /// Waits until all entries are committed. Refuses `too-busy` when the queue is full or the
  /// database does not answer in time: the same request may be sent again.
  List<R> record(List<E> entries, long timeoutMillis) {
    var answers = new ArrayList<CompletableFuture<R>>(entries.size());
    for (var entry : entries) {
      var waiting = new Waiting<E, R>(entry, new CompletableFuture<>());
      if (closing || !queue.offer(waiting)) {
        throw new GateTooBusy();
      }
      answers.add(waiting.answer());
    }
    var deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
    return answers.stream().map(answer -> await(answer, deadline)).toList();
  }

  private static <R> R await(CompletableFuture<R> answer, long deadline) {
    try {
      return answer.get(Math.max(deadline - System.nanoTime(), 0), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException notRecorded) {
      LOG.debug("a check-in was not recorded", notRecorded);
      throw new GateTooBusy();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new GateTooBusy();
    }
  }

  private void work() {
    var taken = new ArrayList<Waiting<E, R>>(batch);
    while (!closing || !queue.isEmpty()) {
      try {
        var first = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          taken.add(first);
          var _ = queue.drainTo(taken, batch - 1);
          commit(taken);
        }
      } catch (InterruptedException stopped) {
        return;
      } finally {
        taken.clear();
      }
    }
  }

  private void commit(List<Waiting<E, R>> taken) {
    try {
      var results = write.apply(taken.stream().map(Waiting::entry).toList());
      for (int i = 0; i < taken.size(); i++) {
        taken.get(i).answer().complete(results.get(i));
      }
    } catch (RuntimeException failed) {
      if (failed instanceof DataAccessResourceFailureException) {
        // No database: one by one would only make everybody wait for the same answer.
        LOG.warn("{} check-ins could not be recorded: {}", taken.size(), failed.toString());
        taken.forEach(one -> one.answer().completeExceptionally(failed));
      } else if (taken.size() == 1) {
        LOG.warn("a check-in could not be recorded: {}", failed.toString());
        taken.getFirst().answer().completeExceptionally(failed);
      } else {
        taken.forEach(one -> commit(List.of(one)));
      }
    }
  }

  /// Takes no more, and finishes what waits.
  @Override
  public void close() {
    closing = true;
    try {
      worker.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
