package dev.nape.server.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Tells PostgreSQL at the start of every transaction who is asking, for that transaction only. */
class AskingTransactionManager extends JdbcTransactionManager {

  private static final long serialVersionUID = 1;

  private final transient Asking asking;

  AskingTransactionManager(DataSource dataSource, Asking asking) {
    super(dataSource);
    this.asking = asking;
  }

  /**
   * Finding out who asks may itself read the browser's session, so it comes before a connection.
   */
  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    asking.person();
    super.doBegin(transaction, definition);
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    try (PreparedStatement tell =
        connection.prepareStatement("select set_config('nape.person', ?, true)")) {
      tell.setString(1, asking.person().map(UUID::toString).orElse(""));
      tell.execute();
    }
  }
}
