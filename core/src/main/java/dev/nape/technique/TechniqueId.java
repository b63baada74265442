package dev.nape.technique;

/**
 * The name of a technique in files and on the wire, such as {@code suboccipital-release}.
 *
 * @param value kebab-case
 */
public record TechniqueId(String value) implements Comparable<TechniqueId> {
  @Override
  public int compareTo(TechniqueId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
