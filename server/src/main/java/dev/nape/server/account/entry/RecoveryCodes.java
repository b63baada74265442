package dev.nape.server.account.entry;

import dev.nape.server.account.Name;
import dev.nape.server.account.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Codes on paper, each good for one new password. */
@Service
public class RecoveryCodes {

  private static final int HOW_MANY = 8;

  private final JdbcClient jdbc;

  RecoveryCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** New codes; the old ones end. This is the only time that they can be read. */
  @Transactional
  public List<String> renew(PersonId me) {
    jdbc.sql("delete from account.recovery_code where person_id = ?").param(me.value()).update();
    List<String> codes = Stream.generate(Tokens::recoveryCode).limit(HOW_MANY).toList();
    for (String code : codes) {
      jdbc.sql("insert into account.recovery_code (person_id, code_hash) values (?, ?)")
          .param(me.value())
          .param(Tokens.hash(bare(code)))
          .update();
    }
    return codes;
  }

  @Transactional(readOnly = true)
  public int left(PersonId me) {
    return jdbc.sql("select count(*) from account.recovery_code where person_id = ?")
        .param(me.value())
        .query(Integer.class)
        .single();
  }

  /** Uses a code up. Empty, without a reason, when name and code do not belong together. */
  @Transactional
  public Optional<PersonId> spend(String name, String code) {
    return jdbc.sql("select account.spend_recovery_code(?, ?) as person_id")
        .param(Name.key(name))
        .param(Tokens.hash(bare(code)))
        .query((row, n) -> Optional.ofNullable(row.getObject("person_id", UUID.class)))
        .single()
        .map(PersonId::new);
  }

  private static String bare(String code) {
    return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }
}
