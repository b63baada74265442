package dev.nape.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What keeps people apart has no way round it. */
@TestServer
class ServersRoleTest {

  @Autowired JdbcClient jdbc;

  @Test
  void theServersRoleOwnsNothingAndCannotStepAside() {
    assertThat(
            jdbc.sql(
                    """
                    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                    from pg_roles where rolname = current_user\
                    """)
                .query(Boolean.class)
                .single())
        .isFalse();
    assertThat(
            jdbc.sql("select count(*) from pg_class where relowner = current_user::regrole")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void thePersonComesFirstInEveryPrimaryKey() {
    assertThat(
            jdbc.sql(
                    """
                    select c.oid::regclass::text from pg_class c
                    join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
                    join pg_index i on i.indrelid = c.oid and i.indisprimary
                    where c.relkind = 'r' and i.indkey[0] <> a.attnum\
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }
}
