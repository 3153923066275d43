package org.chungtay.demonstration.year;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The parts that the city is made of, each of them made once, whatever is killed in between.
final class Parts {
  private static final Logger LOG = LoggerFactory.getLogger(Parts.class);
  private static final int ATTEMPTS = 3;

  private final TransactionOperations transactions;
  private final JdbcClient jdbc;
  private final CountDownLatch stop;

  /// What was begun and not made, whatever came between.
  private final AtomicInteger missing = new AtomicInteger();

  Parts(TransactionOperations transactions, JdbcClient jdbc, CountDownLatch stop) {
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.stop = stop;
  }

  void begin() {
    missing.set(0);
  }

  int missing() {
    return missing.get();
  }

  /// Made and remembered in one transaction. What fails, because PostgreSQL was just started again
  /// or the product stops, is made at a further try or at the next start.
  boolean once(UUID item, Runnable make) {
    missing.incrementAndGet();
    for (int attempt = 1; attempt <= ATTEMPTS && stop.getCount() > 0; attempt++) {
      try {
        transactions.executeWithoutResult(_ -> {
          if (!made(item)) {
            make.run();
            remember(item);
          }
        });
        missing.decrementAndGet();
        return true;
      } catch (RuntimeException failed) {
        if (attempt == ATTEMPTS && stop.getCount() > 0) {
          LOG.error("demonstration city: {} could not be made", item, failed);
        } else {
          LOG.debug("demonstration city: {} is tried again", item, failed);
        }
      }
    }
    return false;
  }

  boolean made(UUID item) {
    return jdbc.sql("select count(*) from demonstration.done where item = :item")
            .param("item", item)
            .query(Integer.class)
            .single()
        > 0;
  }

  private void remember(UUID item) {
    var _ =
        jdbc.sql("insert into demonstration.done (item) values (:item) on conflict do nothing")
            .param("item", item)
            .update();
  }
}
