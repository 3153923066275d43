package org.chungtay.shared.jdbc;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// For what is kept in memory beside the database.
public final class Afterwards {
  private Afterwards() {}

  /// Runs `forget` now, and again when the transaction is over: until then others may read, and
  /// keep, the old rows, and we ourselves may have kept rows that are then rolled back.
  public static void alsoAfterTransaction(Runnable forget) {
    forget.run();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              forget.run();
            }
          });
    }
  }
}
