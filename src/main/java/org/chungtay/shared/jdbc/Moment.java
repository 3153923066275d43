package org.chungtay.shared.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A transaction that only reads and in which every statement sees the same state of the database:
/// what was asked once in it need not be asked again.
public final class Moment {
  private Moment() {}

  /// Anywhere else `read` is asked each time.
  ///
  /// @param question what is asked, with all it depends on: a record of its own kind, which decides
  ///   the type of the answer
  public static <T> T once(Object question, Supplier<T> read) {
    if (!isNow()) {
      return read.get();
    }
    var answers = answers();
    var known = answers.get(question);
    if (known == null) {
      known = read.get();
      answers.put(question, known);
    }
    @SuppressWarnings("unchecked")
    var answer = (T) known;
    return answer;
  }

  private static boolean isNow() {
    var isolation = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
    return TransactionSynchronizationManager.isSynchronizationActive()
        && TransactionSynchronizationManager.isCurrentTransactionReadOnly()
        && isolation != null
        && isolation >= TransactionDefinition.ISOLATION_REPEATABLE_READ;
  }

  private static Map<Object, @Nullable Object> answers() {
    if (TransactionSynchronizationManager.getResource(Moment.class) instanceof Answers known) {
      return known.given;
    }
    var answers = new Answers();
    TransactionSynchronizationManager.bindResource(Moment.class, answers);
    TransactionSynchronizationManager.registerSynchronization(answers);
    return answers.given;
  }

  /// Of one transaction: another one that is begun within it has its own.
  private static final class Answers implements TransactionSynchronization {
    private final Map<Object, @Nullable Object> given = new HashMap<>();

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(Moment.class);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(Moment.class, this);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(Moment.class);
    }
  }
}
