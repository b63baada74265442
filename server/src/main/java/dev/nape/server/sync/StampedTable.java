package dev.nape.server.sync;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of shared records and the statements that hold for each. It has a column {@code
 * person_id}, the columns of its content, {@code deleted_at}, and those that the trigger {@code
 * sync.number} cares for.
 */
public final class StampedTable {

  /** Rows from JSON, with the stamps that count: the future counts as now. */
  private static final String SENT =
      """
      with sent as (
        select r.*, least(r.sent_at, date_trunc('milliseconds', clock_timestamp())) as counts_from
        from jsonb_populate_recordset(null::%s, ?::jsonb) r)
      """;

  private final String kind;
  private final String name;
  private final @Nullable String key;
  private final List<String> content;
  private final String keep;
  private final String tooLate;
  private final String feed;

  /**
   * @param kind as the wire calls its records
   * @param name with its schema
   * @param key the column that names a record of a person; {@code null} where there is only one
   * @param content what a writer writes
   */
  public StampedTable(String kind, String name, @Nullable String key, List<String> content) {
    this.kind = kind;
    this.name = name;
    this.key = key;
    this.content = List.copyOf(content);
    this.keep = keepStatement();
    this.tooLate = tooLateStatement();
    this.feed = feedStatement();
  }

  public String kind() {
    return kind;
  }

  @Nullable String key() {
    return key;
  }

  /**
   * Keeps the rows that are newer than what is there, and tells which. A deletion leaves the
   * content as it was. A write that was clamped is looked for in the history too: its stamp is its
   * arrival's, and it may have arrived before.
   */
  String keep() {
    return keep;
  }

  /**
   * What became of rows that were not kept: the same as what is there, or older, and then in the
   * history from now on.
   */
  String tooLate() {
    return tooLate;
  }

  /** What changed after a number. */
  String feed() {
    return feed;
  }

  private String keyOf(String row) {
    return key == null ? "'" + kind + "'" : row + "." + key + "::text";
  }

  private String identity() {
    return key == null ? "person_id" : "person_id, " + key;
  }

  private String content(UnaryOperator<String> column) {
    return content.stream().map(column).collect(Collectors.joining(", "));
  }

  private String keepStatement() {
    return SENT.formatted(name)
        + """
        insert into %1$s as mine
          (%2$s, %3$s, deleted_at, written_at, sent_at, written_by)
        select %2$s, %3$s, case when deleted_at is null then null else counts_from end,
          counts_from, sent_at, written_by
        from sent
        on conflict (%2$s) do update set
          %4$s,
          deleted_at = excluded.deleted_at, written_at = excluded.written_at,
          sent_at = excluded.sent_at, written_by = excluded.written_by
        where (excluded.written_at, excluded.written_by) > (mine.written_at, mine.written_by)
          and (excluded.sent_at, excluded.written_by) <> (mine.sent_at, mine.written_by)
          and (excluded.sent_at = excluded.written_at or not exists (
            select from sync.history h
            where h.person_id = excluded.person_id and h.kind = '%5$s'
              and h.record_key = %6$s
              and h.sent_at = excluded.sent_at and h.written_by = excluded.written_by))
        returning %7$s as key, change, xmax = 0 as created\
        """
            .formatted(
                name,
                identity(),
                content(column -> column),
                content(column ->
                    "%1$s = case when excluded.deleted_at is null then excluded.%1$s else mine.%1$s end"
                        .formatted(column)),
                kind,
                keyOf("excluded"),
                keyOf("mine"));
  }

  private String tooLateStatement() {
    return SENT.formatted(name)
        + """
        , compared as (
          select sent.*, mine.change as current_change,
            (mine.sent_at, mine.written_by) = (sent.sent_at, sent.written_by)
              and (mine.deleted_at is null) = (sent.deleted_at is null)
              and (sent.deleted_at is not null
                   or (%3$s) is not distinct from (%4$s)) as same
          from sent join %1$s mine using (%2$s)),
        late as (
          insert into sync.history
            (person_id, kind, record_key, written_at, sent_at, written_by, was_current, before)
          select person_id, '%5$s', %6$s, counts_from, sent_at, written_by, false, sent_row
          from (
            select c.*,
              to_jsonb(c) - array['change', 'changed_at', 'written_at', 'counts_from', 'same',
                'current_change', 'source'] as sent_row
            from compared c) c
          where not same and not exists (
            select from sync.history h
            where h.person_id = c.person_id and h.kind = '%5$s' and h.record_key = %6$s
              and h.sent_at = c.sent_at and h.written_by = c.written_by
              and (c.deleted_at is not null or h.before @> (c.sent_row - 'deleted_at'))))
        select %6$s as key, current_change as change, same from compared c\
        """
            .formatted(
                name,
                identity(),
                content(column -> "mine." + column),
                content(column -> "sent." + column),
                kind,
                keyOf("c"));
  }

  private String feedStatement() {
    return """
    select %1$s as key, %2$s, change, written_at, written_by, deleted_at, %3$s
    from %4$s mine where person_id = ? and change > ? order by change limit ?\
    """
        .formatted(keyOf("mine"), identity(), content(column -> column), name);
  }
}
