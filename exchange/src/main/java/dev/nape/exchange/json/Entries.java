package dev.nape.exchange.json;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The object under a key whose own keys are names: numbers by name. */
record Entries(Reader reader, String key) {

  private interface Taker<K> {
    void take(K name, String written, Item item);
  }

  <K extends Comparable<K>> Map<K, Integer> wholes(
      Function<String, Optional<K>> parse, int min, int max) {
    Map<K, Integer> found = new TreeMap<>();
    each(
        parse,
        (name, inner, item) ->
            reader
                .whole(key + "." + inner, item, min, max)
                .ifPresent(value -> found.put(name, value)));
    return found;
  }

  <K extends Comparable<K>> Map<K, Double> numbers(
      Function<String, Optional<K>> parse, double min, double max) {
    Map<K, Double> found = new TreeMap<>();
    each(
        parse,
        (name, inner, item) -> {
          if (item instanceof Item.Numeral number
              && number.value() >= min
              && number.value() <= max) {
            found.put(name, number.value());
          } else {
            reader.wrong(
                item.line(),
                key + "." + inner,
                String.format(Locale.ROOT, "has to be a number from %.0f to %.0f", min, max));
          }
        });
    return found;
  }

  private <K> void each(Function<String, Optional<K>> parse, Taker<K> taker) {
    switch (reader.take(key)) {
      case Item.Fields inner ->
          inner
              .values()
              .forEach((name, item) ->
                  parse
                      .apply(name)
                      .ifPresentOrElse(
                          known -> taker.take(known, name, item),
                          () ->
                              reader.wrong(
                                  item.line(), key, Reader.shown(name) + " is not known")));
      case null -> {}
      case Item other ->
          reader.wrong(other.line(), key, "has to be an object, not " + other.kind());
    }
  }
}
