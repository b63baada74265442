package dev.nape.server.sync;

import dev.nape.server.account.PersonId;
import dev.nape.server.site.BadValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records that a person's devices share. Per record the last writer wins, by stamp and then by
 * device, in whatever order the writes arrive; every other write is in the history.
 */
@Service
public class Records {

  private static final Logger log = LoggerFactory.getLogger(Records.class);

  /** So many records a page of the feed. */
  static final int PAGE = 500;

  private final List<SyncedKind> kinds;
  private final RecordStore store;
  private final Reading reading;
  private final TransactionTemplate writing;
  private final TransactionTemplate snapshot;

  Records(
      List<SyncedKind> kinds,
      RecordStore store,
      JsonMapper json,
      PlatformTransactionManager transactions) {
    this.kinds = kinds;
    this.store = store;
    this.reading =
        new Reading(
            json,
            kinds.stream()
                .collect(Collectors.toMap(kind -> kind.table().kind(), Function.identity())));
    this.writing = new TransactionTemplate(transactions);
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    // One moment for all tables: a change in one is never seen before an earlier one in another.
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** Keeps all records that can be kept, in one transaction; an answer for each, in their order. */
  public List<Answer> keep(PersonId me, List<JsonNode> records) {
    List<Answer> answers = new ArrayList<>();
    List<Write> good = new ArrayList<>();
    for (JsonNode record : records) {
      int position = answers.size();
      String id = record.path("id").isString() ? record.path("id").stringValue() : null;
      try {
        good.add(reading.read(position, record));
        answers.add(new Answer(id, null, null, null));
      } catch (Reading.Refused refused) {
        answers.add(Answer.refused(id, refused.problem()));
      }
    }
    write(me, good, answers);
    return answers;
  }

  private void write(PersonId me, List<Write> writes, List<Answer> answers) {
    try {
      writing.executeWithoutResult(status -> writeAll(me, writes, answers));
    } catch (DataIntegrityViolationException fault) {
      writeEach(me, writes, answers, fault);
    }
  }

  /**
   * Something was read as good that the database cannot hold. It must not keep the others waiting:
   * each for itself then, and only that one is refused.
   */
  private void writeEach(
      PersonId me,
      List<Write> writes,
      List<Answer> answers,
      DataIntegrityViolationException fault) {
    if (writes.size() > 1) {
      writes.forEach(write -> write(me, List.of(write), answers));
      return;
    }
    Write bad = writes.getFirst();
    log.error("a {} cannot be held: {}", bad.kind().table().kind(), fault.getClass().getName());
    answers.set(
        bad.position(),
        Answer.refused(bad.id().toString(), new BadValue("body", "It cannot be kept as it is.")));
  }

  private void writeAll(PersonId me, List<Write> writes, List<Answer> answers) {
    Map<SyncedKind, List<Write>> byKind =
        writes.stream()
            .collect(Collectors.groupingBy(Write::kind, LinkedHashMap::new, Collectors.toList()));
    byKind.forEach((kind, ofKind) -> {
      List<Write> left = ofKind;
      while (!left.isEmpty()) {
        left = writeOnce(me, kind, left, answers);
      }
    });
  }

  /** One statement takes each record once; what is left are further writes of the same records. */
  private List<Write> writeOnce(
      PersonId me, SyncedKind kind, List<Write> writes, List<Answer> answers) {
    Set<String> keys = new HashSet<>();
    Map<Boolean, List<Write>> parts =
        writes.stream().collect(Collectors.partitioningBy(write -> keys.add(write.key())));
    List<Write> now = parts.getOrDefault(true, List.of());
    Map<String, RecordStore.Fate> fates = store.write(me, kind.table(), now);
    List<UUID> added = new ArrayList<>();
    for (Write write : now) {
      RecordStore.Fate fate = fates.get(write.key());
      if (fate == null) {
        throw new IllegalStateException("nothing became of a write of " + kind.table().kind());
      }
      answers.set(write.position(), Answer.of(write, fate.outcome(), fate.change()));
      if (fate.added() && write.content() != null) {
        added.add(write.id());
      }
    }
    if (!added.isEmpty()) {
      kind.added(me, added);
    }
    return parts.getOrDefault(false, List.of());
  }

  /** What changed after a number, in the order in which it changed. */
  public Feed after(PersonId me, long after) {
    List<Changed> changed = new ArrayList<>();
    snapshot.executeWithoutResult(
        status -> kinds.forEach(kind -> changed.addAll(store.feed(me, kind, after, PAGE + 1))));
    changed.sort(Comparator.comparingLong(Changed::change));
    List<Changed> page = changed.subList(0, Math.min(PAGE, changed.size()));
    long next = page.isEmpty() ? after : page.getLast().change();
    return new Feed(List.copyOf(page), next, changed.size() > PAGE);
  }
}
