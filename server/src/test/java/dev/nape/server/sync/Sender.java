package dev.nape.server.sync;

import dev.nape.server.account.PersonId;
import dev.nape.server.account.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends records in somebody's name and looks at what is kept, without the web between. */
record Sender(PersonId person, Records records, JdbcClient jdbc, TransactionTemplate transaction) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  List<Answer> send(List<String> sent) {
    List<JsonNode> nodes = sent.stream().map(JSON::readTree).toList();
    return SignedIn.actingFor(person, () -> records.keep(person, nodes));
  }

  Feed feed(long after) {
    return SignedIn.actingFor(person, () -> records.after(person, after));
  }

  /** The newest state of every record, read page by page from a number on. */
  long read(long after, Map<UUID, Changed> into) {
    Feed page = feed(after);
    page.records().forEach(changed -> into.put(changed.id(), changed));
    return page.more() ? read(page.next(), into) : page.next();
  }

  Map<UUID, Changed> everything() {
    Map<UUID, Changed> all = new HashMap<>();
    read(0, all);
    return all;
  }

  /** Each write in the history: key, stamp as sent and device. */
  List<String> history() {
    return SignedIn.actingFor(
        person,
        () ->
            transaction.execute(status ->
                jdbc.sql(
                        """
                        select record_key || ' ' || extract(epoch from sent_at)::bigint || ' '
                          || written_by
                        from sync.history\
                        """)
                    .query(String.class)
                    .list()));
  }
}
