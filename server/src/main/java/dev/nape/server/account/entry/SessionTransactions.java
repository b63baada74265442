package dev.nape.server.account.entry;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What surrounds the reading and writing of sessions: a transaction of its own for what is written,
 * and nothing for what answers with a result, which is a single statement.
 */
final class SessionTransactions implements TransactionOperations {

  private final TransactionOperations none = TransactionOperations.withoutTransaction();
  private final TransactionTemplate own;

  SessionTransactions(DataSource dataSource) {
    own = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
    return none.execute(action);
  }

  @Override
  public void executeWithoutResult(Consumer<TransactionStatus> action) {
    own.executeWithoutResult(action);
  }
}
