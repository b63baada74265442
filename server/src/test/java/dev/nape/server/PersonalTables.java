package dev.nape.server;

import dev.nape.server.account.PersonId;
import dev.nape.server.account.SignedIn;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables in which people have rows, from PostgreSQL's own catalogue. */
record PersonalTables(JdbcClient jdbc, TransactionTemplate transaction) {

  List<String> names() {
    return jdbc
        .sql(
            """
            select c.oid::regclass::text from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
            where c.relkind in ('r', 'p') and not a.attisdropped
            order by 1\
            """)
        .query(String.class)
        .list()
        .stream()
        // The search path hides the schema of account's own tables.
        .map(table -> table.contains(".") ? table : "account." + table)
        .toList();
  }

  int rowsOf(PersonId person, String table) {
    // Every row that can be seen, without a WHERE, and then those of one person.
    return jdbc.sql("select person_id from " + table).query(UUID.class).list().stream()
        .filter(person.value()::equals)
        .toList()
        .size();
  }

  String oneRow(String table) {
    return jdbc.sql("select to_jsonb(t)::text from %s t limit 1".formatted(table))
        .query(String.class)
        .single();
  }

  int insert(String table, String row) {
    return jdbc.sql(
            "insert into %s overriding system value select * from jsonb_populate_record(null::%s, ?::jsonb)"
                .formatted(table, table))
        .param(row)
        .update();
  }

  <T> T as(PersonId person, Callable<T> work) {
    return SignedIn.actingFor(
        person,
        () ->
            transaction.execute(status -> {
              try {
                return work.call();
              } catch (RuntimeException e) {
                throw e;
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            }));
  }
}
