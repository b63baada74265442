package dev.nape.exchange.session;

import dev.nape.body.Area;
import dev.nape.body.PainZone;
import dev.nape.body.Side;
import dev.nape.exchange.json.Reader;
import dev.nape.exchange.json.Rejected;
import dev.nape.plan.Repertoire;
import dev.nape.plan.SessionRequest;
import dev.nape.screening.Answers;
import dev.nape.screening.Rules;
import dev.nape.technique.Goal;
import dev.nape.technique.PainRoute;
import dev.nape.technique.Protocol;
import dev.nape.technique.Technique;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person wishes for, as {@code nape plan} and the API read it. */
public final class RequestJson {
  private static final int SHORTEST_SECONDS = 60;
  private static final int LONGEST_SECONDS = 5400;
  private static final int WORST_PAIN = 10;
  private static final int SESSIONS_A_WEEK = 1000;
  private static final int MOST_HOURS = 1_000_000;

  private RequestJson() {}

  /**
   * A screening and a wish in one text.
   *
   * @param answers under {@code answers}
   * @param request the rest
   */
  public record AnswersAndRequest(Answers answers, SessionRequest request) {}

  /**
   * Reads answers and request; {@code answers} and {@code seconds} have to be there.
   *
   * @throws Rejected for unknown keys, ids and values, and values of a wrong type
   */
  public static AnswersAndRequest read(String json, Rules rules, Repertoire repertoire) {
    Reader reader = Reader.of(json);
    Reader inner = reader.object("answers");
    Answers answers = AnswersJson.read(inner, rules);
    SessionRequest request = request(reader, rules, repertoire);
    reader.rejectProblems();
    return new AnswersAndRequest(answers, request);
  }

  /**
   * Reads a request alone, where the answers are known already.
   *
   * @throws Rejected as {@link #read}
   */
  public static SessionRequest readRequest(String json, Rules rules, Repertoire repertoire) {
    Reader reader = Reader.of(json);
    SessionRequest request = request(reader, rules, repertoire);
    reader.rejectProblems();
    return request;
  }

  private static SessionRequest request(Reader reader, Rules rules, Repertoire repertoire) {
    SessionRequest request =
        new SessionRequest(
            reader.requiredWhole("seconds", SHORTEST_SECONDS, LONGEST_SECONDS),
            reader.set("goals", AnswersJson.named(Goal.values(), Goal::id)),
            pain(reader, repertoire),
            flat(reader.set("equipment", family(equipment(repertoire)))),
            flat(reader.set("positions", family(positions(repertoire)))),
            reader.wholes("doneThisWeek", AnswersJson.techniques(rules), 0, SESSIONS_A_WEEK),
            reader.numbers("response", AnswersJson.techniques(rules), 0, 1),
            reader.flag("firstSession", false),
            recent(reader, rules));
    reader.rejectUnknown();
    return request;
  }

  private static SessionRequest.Recent recent(Reader reader, Rules rules) {
    return new SessionRequest.Recent(
        reader.wholes("doneToday", AnswersJson.techniques(rules), 0, SESSIONS_A_WEEK),
        reader.wholes("hoursSince", AnswersJson.techniques(rules), 0, MOST_HOURS),
        reader.wholes("hoursSinceFirm", Area::of, 0, MOST_HOURS));
  }

  private static List<SessionRequest.Pain> pain(Reader reader, Repertoire repertoire) {
    return reader.wholes("pain", place(repertoire.routes()), 0, WORST_PAIN).entrySet().stream()
        .map(entry ->
            new SessionRequest.Pain(entry.getKey().zone, entry.getKey().side, entry.getValue()))
        .toList();
  }

  private record Place(PainZone zone, Side side) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byZone = zone.id().compareTo(other.zone.id());
      return byZone == 0 ? side.compareTo(other.side) : byZone;
    }
  }

  /** {@code left-temple}, {@code right-temple}, or {@code temple} for both sides. */
  private static Function<String, Optional<Place>> place(List<PainRoute> routes) {
    return name ->
        Stream.of(Side.values())
            .flatMap(side -> {
              String prefix = side == Side.BOTH ? "" : side.name().toLowerCase(Locale.ROOT) + "-";
              return routes.stream()
                  .map(PainRoute::zone)
                  .filter(zone -> name.equals(prefix + zone.id()))
                  .map(zone -> new Place(zone, side));
            })
            .findFirst();
  }

  /**
   * A name stands for itself and for everything it begins: {@code seated} for {@code seated-chair}.
   */
  private static Function<String, Optional<Set<String>>> family(Set<String> ids) {
    return name -> {
      Set<String> meant =
          ids.stream()
              .filter(id -> id.equals(name) || id.startsWith(name + "-"))
              .collect(Collectors.toCollection(TreeSet::new));
      return Optional.of(meant).filter(found -> !found.isEmpty());
    };
  }

  private static Set<String> flat(Set<Set<String>> names) {
    return names.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> equipment(Repertoire repertoire) {
    return repertoire.equipment().stream()
        .map(Technique.Equipment::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> positions(Repertoire repertoire) {
    return repertoire.positions().stream()
        .map(Protocol.Position::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
