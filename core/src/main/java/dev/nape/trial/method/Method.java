package dev.nape.trial.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a result was computed. A record that keeps it can be told, years later, from one that was
 * computed in another way.
 *
 * @param name lower case with hyphens, such as {@code moderated-pairs}
 * @param version from 1; one more whenever the same data would give another number
 * @param parameters what was fixed beforehand, by name, in the order in which it is told; numbers
 *     with a point
 */
public record Method(String name, int version, Map<String, String> parameters) {

  public Method {
    if (name.isEmpty() || version < 1) {
      throw new IllegalArgumentException("a method has a name, and a version from 1");
    }
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Without parameters so far. */
  public static Method of(String name, int version) {
    return new Method(name, version, Map.of());
  }

  /** With one more parameter, told last. */
  public Method with(String parameter, Object value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(parameter, String.valueOf(value));
    return new Method(name, version, more);
  }
}
