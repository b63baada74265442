package dev.nape.cli;

import dev.nape.diary.count.Count;
import dev.nape.trial.Outcome;
import dev.nape.trial.Words;
import dev.nape.trial.pooling.Pooled;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON, one person a line. A number that does not exist is left out. */
final class JsonReport implements Report {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final PrintWriter out;
  private boolean first = true;

  JsonReport(Writer out) {
    this.out = new PrintWriter(out);
    this.out.print("{\"people\":[");
  }

  @Override
  public void person(PersonResult person) {
    out.print(first ? "\n" : ",\n");
    first = false;
    out.print(json(person));
  }

  @Override
  public void finish(Optional<Pool.Result> pooled, List<String> repetitions) {
    out.print("\n]");
    pooled.ifPresent(result -> out.print(",\n\"pooled\":" + json(result)));
    out.print(",\n\"problems\":" + MAPPER.writeValueAsString(repetitions) + "}\n");
    out.flush();
  }

  private static ObjectNode json(PersonResult person) {
    ObjectNode node = MAPPER.createObjectNode();
    Outcome outcome = person.finding().outcome();
    node.put("person", person.person());
    node.put("outcome", name(outcome));
    node.putObject("days")
        .put("observed", person.days().observed())
        .put("missing", person.days().missing());
    ObjectNode phases = node.putObject("phases");
    person
        .phases()
        .forEach((phase, count) ->
            phases.set(phase.name().toLowerCase(Locale.ROOT), json(count, outcome)));
    FindingJson.write(person.finding(), node);
    return node.put("verdict", person.finding().verdict().key())
        .put("words", Words.of(person.finding(), Locale.ENGLISH));
  }

  private static ObjectNode json(Count count, Outcome outcome) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("days", count.observed()).put(name(outcome), count.yes());
    count.per28().ifPresent(rate -> node.put("per28", rate));
    return node;
  }

  private static ObjectNode json(Pool.Result result) {
    Pooled pooled = result.pooled();
    ObjectNode node = MAPPER.createObjectNode();
    node.put("people", pooled.count())
        .put("outcome", name(result.outcome()))
        .put("fewerPer28", pooled.mean())
        .put("low", pooled.range().low())
        .put("high", pooled.range().high());
    pooled
        .prediction()
        .ifPresent(p -> node.put("predictionLow", p.low()).put("predictionHigh", p.high()));
    boolean randomised = result.design() == Design.CYCLE28;
    return node.put("tau2", pooled.tau2())
        .put("method", Methods.pooled(result.design()))
        .put("words", Words.of(pooled, result.outcome(), randomised, Locale.ENGLISH));
  }

  private static String name(Outcome outcome) {
    return switch (outcome) {
      case MIGRAINE_DAYS -> "migraineDays";
      case HEADACHE_DAYS -> "headacheDays";
    };
  }
}
