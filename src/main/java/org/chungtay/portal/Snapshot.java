package org.chungtay.portal;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Several reads of one moment. A total and its parts are read by statements of their own; without
/// this a confirmation between two of them would leave figures on one page that do not agree.
@Component
public class Snapshot {
  private final TransactionTemplate reading;

  Snapshot(PlatformTransactionManager transactions) {
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  public <T> T of(Supplier<T> reads) {
    return Objects.requireNonNull(reading.execute(_ -> reads.get()));
  }
}
