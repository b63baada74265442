package dev.nape.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  Database database(DatabaseSettings settings) {
    return Database.open(settings);
  }

  /** The server's own connections: made only once every schema is up to date. */
  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(Database database) {
    var owner = new PGSimpleDataSource();
    owner.setURL(database.ownerUrl());
    ServerRole.prepare(owner);
    Migrations.run(owner);

    var config = new HikariConfig();
    config.setPoolName("nape");
    config.setDataSource(ServerRole.dataSource(database.ownerUrl(), owner));
    config.setMaximumPoolSize(16);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(20_000);
    return new HikariDataSource(config);
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource, Asking asking) {
    return new AskingTransactionManager(dataSource, asking);
  }

  @Bean
  TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
    return new TransactionTemplate(transactions);
  }
}
