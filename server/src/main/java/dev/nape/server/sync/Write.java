package dev.nape.server.sync;

import dev.nape.server.account.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One write of a record, read and found good.
 *
 * @param position in what was sent
 * @param key of the record in its table
 * @param at when it was written, as its device says, in whole milliseconds
 * @param content by column; {@code null} for a deletion
 */
record Write(
    int position,
    SyncedKind kind,
    UUID id,
    String key,
    Instant at,
    UUID device,
    @Nullable Map<String, @Nullable Object> content) {

  /** The row that it asks for. */
  Map<String, @Nullable Object> row(PersonId person) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    if (content != null) {
      row.putAll(content);
    }
    String column = kind.table().key();
    if (column != null) {
      row.put(column, key);
    }
    String stamp = at.atOffset(ZoneOffset.UTC).toString();
    row.put("person_id", person.value());
    row.put("sent_at", stamp);
    row.put("written_by", device);
    row.put("deleted_at", content == null ? stamp : null);
    return row;
  }
}
