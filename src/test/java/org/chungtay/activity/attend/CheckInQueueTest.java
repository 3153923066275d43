package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class CheckInQueueTest {
  private static final long PATIENT = 5_000;

  @Test
  void whatArrivesDuringACommitIsCommittedTogether() throws Exception {
    var batches = Collections.synchronizedList(new ArrayList<Integer>());
    var firstIsWriting = new CountDownLatch(1);
    var othersAreWaiting = new CountDownLatch(1);
    try (var queue =
            new CheckInQueue<Integer, Integer>(
                batch -> {
                  batches.add(batch.size());
                  firstIsWriting.countDown();
                  await(othersAreWaiting);
                  return batch;
                },
                100,
                50);
        var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<List<Integer>>>();
      answers.add(clients.submit(() -> queue.record(List.of(0), PATIENT)));
      await(firstIsWriting);
      answers.add(clients.submit(() -> queue.record(List.of(1, 2, 3, 4), PATIENT)));
      Thread.sleep(100);
      othersAreWaiting.countDown();
      assertThat(answers.get(0).get()).containsExactly(0);
      assertThat(answers.get(1).get()).containsExactly(1, 2, 3, 4);
    }
    assertThat(batches).containsExactly(1, 4);
  }

  @Test
  void aPoisonedEntryHarmsOnlyItself() throws ExecutionException, InterruptedException {
    try (var queue =
            new CheckInQueue<Integer, Integer>(CheckInQueueTest::refusesThirteen, 100, 50);
        var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<List<Integer>>>();
      for (int i = 0; i < 30; i++) {
        var entry = i;
        answers.add(clients.submit(() -> queue.record(List.of(entry), PATIENT)));
      }
      for (int i = 0; i < 30; i++) {
        var answer = answers.get(i);
        if (i == 13) {
          assertThatThrownBy(answer::get).hasCauseInstanceOf(GateTooBusy.class);
        } else {
          assertThat(answer.get()).containsExactly(i);
        }
      }
    }
  }

  @Test
  void withoutADatabaseNobodyWaitsForTriesOneByOne() throws Exception {
    var tries = new AtomicInteger();
    var refuse = new CountDownLatch(1);
    try (var queue =
            new CheckInQueue<Integer, Integer>(
                _ -> {
                  tries.incrementAndGet();
                  await(refuse);
                  throw new DataAccessResourceFailureException("gone");
                },
                100,
                50);
        var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<List<Integer>>>();
      for (int i = 0; i < 30; i++) {
        var entry = i;
        answers.add(clients.submit(() -> queue.record(List.of(entry), PATIENT)));
      }
      Thread.sleep(200);
      refuse.countDown();
      for (var answer : answers) {
        assertThatThrownBy(answer::get).hasCauseInstanceOf(GateTooBusy.class);
      }
    }
    assertThat(tries.get()).isLessThan(10);
  }

  @Test
  void refusesAtOnceWhenTooManyWait() {
    var release = new CountDownLatch(1);
    try (var queue =
        new CheckInQueue<Integer, Integer>(
            batch -> {
              await(release);
              return batch;
            },
            2,
            1)) {
      assertThatThrownBy(() -> queue.record(List.of(1, 2, 3, 4, 5), PATIENT))
          .isInstanceOf(GateTooBusy.class);
      release.countDown();
    }
  }

  @Test
  void givesUpWaitingWhenTheDatabaseDoesNotAnswer() {
    var release = new CountDownLatch(1);
    try (var queue =
        new CheckInQueue<Integer, Integer>(
            batch -> {
              await(release);
              return batch;
            },
            10,
            10)) {
      assertThatThrownBy(() -> queue.record(List.of(1), 50)).isInstanceOf(GateTooBusy.class);
      release.countDown();
    }
  }

  @Test
  void finishesWhatWaitsBeforeItCloses() throws ExecutionException, InterruptedException {
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var queue = new CheckInQueue<Integer, Integer>(batch -> batch, 100, 10);
      var answer = clients.submit(() -> queue.record(List.of(1, 2, 3), PATIENT));
      assertThat(answer.get()).containsExactly(1, 2, 3);
      queue.close();
      assertThatThrownBy(() -> queue.record(List.of(4), PATIENT)).isInstanceOf(GateTooBusy.class);
    }
  }

  private static List<Integer> refusesThirteen(List<Integer> batch) {
    if (batch.contains(13)) {
      throw new IllegalArgumentException("13");
    }
    return batch;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
