package dev.nape.knowledge.yaml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A place in a file: text, a list or named fields. Asking for what is not there notes a problem and
 * gives something harmless, so that reading goes on and finds the rest.
 */
public final class Node {

  /** What stands at a place. */
  sealed interface Content {}

  record Text(String value) implements Content {}

  record Items(List<Node> list) implements Content {}

  record Fields(Map<String, Node> map) implements Content {}

  /** Nothing; the problem is noted already. */
  record Missing() implements Content {}

  private final String file;
  private final int line;
  private final Problems problems;
  private final Content content;
  private final Set<String> read = new HashSet<>();

  Node(String file, int line, Problems problems, Content content) {
    this.file = file;
    this.line = line;
    this.problems = problems;
    this.content = content;
  }

  /** A place that is not there. */
  public static Node missing(String file, Problems problems) {
    return new Node(file, 0, problems, new Missing());
  }

  /** The file it is in. */
  public String file() {
    return file;
  }

  /** Notes that something is wrong here. */
  public void complain(String message) {
    if (!(content instanceof Missing)) {
      problems.add(file, line, message);
    }
  }

  /** Whether nothing stands here; that is noted already. */
  public boolean isMissing() {
    return content instanceof Missing;
  }

  /** Whether plain text stands here. */
  public boolean isText() {
    return content instanceof Text;
  }

  /** The text here, not blank. */
  public String text() {
    if (content instanceof Text(String value)) {
      if (value.isBlank()) {
        complain("is empty");
      } else if (value.contains("://")) {
        complain(
            "a link stands only in 'url' of a source, where its grade decides whether it shows");
      }
      return value.strip();
    }
    complain("has to be text, and is %s".formatted(shape()));
    return "";
  }

  /** The list here. */
  public List<Node> items() {
    if (content instanceof Items(List<Node> list)) {
      return list;
    }
    complain("has to be a list, and is %s".formatted(shape()));
    return List.of();
  }

  /** All named fields here, in their order. */
  public Map<String, Node> fields() {
    if (content instanceof Fields(Map<String, Node> map)) {
      read.addAll(map.keySet());
      return map;
    }
    complain("has to have named fields, and is %s".formatted(shape()));
    return Map.of();
  }

  /** The field of that name, which has to be there. */
  public Node need(String name) {
    Optional<Node> found = find(name);
    if (found.isPresent()) {
      return found.get();
    }
    if (content instanceof Fields) {
      complain("lacks '%s'".formatted(name));
    } else {
      fields();
    }
    return missing(file, problems);
  }

  /** The field of that name, if it is there. */
  public Optional<Node> find(String name) {
    if (content instanceof Fields(Map<String, Node> map)) {
      read.add(name);
      return Optional.ofNullable(map.get(name));
    }
    return Optional.empty();
  }

  /** Text of a field that has to be there. */
  public String text(String name) {
    return need(name).text();
  }

  /** Text of a field that may be left out. */
  public Optional<String> maybe(String name) {
    return find(name).map(Node::text);
  }

  /** The address in a field that may be left out. */
  public Optional<String> link(String name) {
    Optional<Node> found = find(name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (found.get().content instanceof Text(String value)
        && value.matches("https?://[^\\s/]+\\S*")) {
      return Optional.of(value);
    }
    found.get().complain("is no address");
    return Optional.empty();
  }

  /** Texts of a list that has to be there. */
  public List<String> texts(String name) {
    return list(name, Node::text);
  }

  /** Elements of a list that may be left out: then it is empty. */
  public <T> List<T> list(String name, Function<Node, T> reader) {
    return find(name).map(node -> node.items().stream().map(reader).toList()).orElse(List.of());
  }

  /** Elements of a list, leaving out those that are nothing. */
  public <T> List<T> present(String name, Function<Node, Optional<T>> reader) {
    return list(name, reader).stream().flatMap(Optional::stream).toList();
  }

  /** Each named field read on its own, in their order. */
  public <T> Map<String, T> each(Function<Node, T> reader) {
    Map<String, T> result = new LinkedHashMap<>();
    fields().forEach((name, node) -> result.put(name, reader.apply(node)));
    return result;
  }

  /** Whether a field says {@code true}; it is left out otherwise. */
  public boolean flag(String name) {
    Optional<Node> found = find(name);
    if (found.isEmpty()) {
      return false;
    }
    if (!found.get().text().equals("true")) {
      found.get().complain("'%s' has to be true, or left out".formatted(name));
    }
    return true;
  }

  /** The one of some words that stands here. */
  public <T> Optional<T> one(Map<String, T> words) {
    String word = text();
    Optional<T> found = Optional.ofNullable(words.get(word));
    if (found.isEmpty() && !word.isEmpty()) {
      complain(
          "'%s' is none of %s".formatted(word, String.join(", ", new TreeSet<>(words.keySet()))));
    }
    return found;
  }

  /** Leaves everything here and below unread without a word: the problem is told already. */
  public void skip() {
    switch (content) {
      case Fields _ -> fields().values().forEach(Node::skip);
      case Items(List<Node> list) -> list.forEach(Node::skip);
      case Text _, Missing _ -> {}
    }
  }

  /** Notes every field that nobody asked for, here and below. */
  public void complainOfUnread() {
    switch (content) {
      case Fields(Map<String, Node> map) ->
          map.forEach((name, node) -> {
            if (read.contains(name)) {
              node.complainOfUnread();
            } else {
              node.complain("'%s' is not known here".formatted(name));
            }
          });
      case Items(List<Node> list) -> list.forEach(Node::complainOfUnread);
      case Text _, Missing _ -> {}
    }
  }

  private String shape() {
    return switch (content) {
      case Text _ -> "text";
      case Items _ -> "a list";
      case Fields _ -> "named fields";
      case Missing _ -> "missing";
    };
  }
}
