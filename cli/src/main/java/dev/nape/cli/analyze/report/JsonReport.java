package dev.nape.cli.analyze.report;

import dev.nape.cli.analyze.result.PersonResult;
import dev.nape.cli.analyze.result.Rates;
import dev.nape.diary.count.Count;
import dev.nape.series.batch.Everybody;
import dev.nape.trial.Outcome;
import dev.nape.trial.Words;
import dev.nape.trial.pooling.Pooled;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON, one person a line. A number that does not exist is left out. */
public final class JsonReport implements Report {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Writer out;
  private boolean first = true;

  /** Begins to write. */
  public JsonReport(Writer out) throws IOException {
    this.out = out;
    out.write("{\"people\":[");
  }

  @Override
  public String render(PersonResult person) {
    ObjectNode node = MAPPER.createObjectNode();
    Outcome outcome = person.finding().outcome();
    Count days = person.outcome(person.days());
    node.put("person", person.person()).put("outcome", name(outcome));
    node.putObject("days").put("observed", days.observed()).put("missing", days.missing());
    ObjectNode phases = node.putObject("phases");
    ObjectNode rates = node.putObject("rates");
    rates.set("all", json(Rates.of(person, person.days())));
    person
        .phases()
        .forEach((phase, counts) -> {
          String key = phase.name().toLowerCase(Locale.ROOT);
          phases.set(key, json(person.outcome(counts), outcome));
          rates.set(key, json(Rates.of(person, counts)));
        });
    FindingJson.write(person.finding(), node);
    return node.put("verdict", person.finding().verdict().key())
        .put("words", person.words(Locale.ENGLISH))
        .toString();
  }

  @Override
  public void add(PersonResult person, String rendered) throws IOException {
    out.write(first ? "\n" : ",\n");
    first = false;
    out.write(rendered);
  }

  @Override
  public void finish(Summary summary) throws IOException {
    out.write("\n]");
    if (summary.pooled().isPresent()) {
      out.write(",\n\"pooled\":" + json(summary.pooled().get()));
    }
    out.write(",\n\"problems\":" + MAPPER.writeValueAsString(summary.repetitions()) + "}\n");
    out.flush();
  }

  private static ObjectNode json(Count count, Outcome outcome) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("days", count.observed()).put(name(outcome), count.yes());
    count.per28().ifPresent(rate -> node.put("per28", rate));
    return node;
  }

  private static ObjectNode json(Rates rates) {
    ObjectNode node = MAPPER.createObjectNode();
    put("headache", rates.headache(), node);
    put("migraine", rates.migraine(), node);
    return node;
  }

  private static void put(String key, Optional<Rates.Rate> rate, ObjectNode node) {
    rate.ifPresent(r ->
        node.putObject(key)
            .put("per28", r.per28())
            .put("low", r.range().low())
            .put("high", r.range().high()));
  }

  private static ObjectNode json(Everybody.Together result) {
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
    return node.put("tau2", pooled.tau2())
        .put("method", Methods.pooled(result.randomised()))
        .put("words", Words.of(pooled, result.outcome(), result.randomised(), Locale.ENGLISH));
  }

  private static String name(Outcome outcome) {
    return switch (outcome) {
      case MIGRAINE_DAYS -> "migraineDays";
      case HEADACHE_DAYS -> "headacheDays";
    };
  }
}
