package dev.nape.server.sync;

import dev.nape.server.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One kind of record that devices share. A module that owns such records says how they look on the
 * wire and in its table; who wins and what changed is the same for all.
 */
public interface SyncedKind {

  /** The table that it is kept in. */
  StampedTable table();

  /**
   * Reads a body.
   *
   * @return values by column, ready to become JSON; every column of the table's content
   * @throws org.springframework.web.ErrorResponseException with the {@code field} that cannot be so
   * @throws tools.jackson.core.JacksonException for a body of another shape
   */
  Map<String, @Nullable Object> row(UUID id, JsonNode body);

  /** The body of a row of the feed, ready to become JSON. */
  Object body(ResultSet row) throws SQLException;

  /**
   * The key of an id in the table.
   *
   * @throws org.springframework.web.ErrorResponseException when no record has such an id
   */
  default String key(UUID id) {
    return id.toString();
  }

  /** The id of a key. */
  default UUID id(String key) {
    return UUID.fromString(key);
  }

  /** Told, in the transaction of the write, of records that are there for the first time. */
  default void added(PersonId person, List<UUID> ids) {}
}
