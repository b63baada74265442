package dev.nape.knowledge.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns one file's text into a {@link Node}. The only place that knows the YAML library. */
public final class Yaml {
  private final String file;
  private final Problems problems;

  private Yaml(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The file's content; a missing node, and a problem, when it is no YAML. */
  public static Node read(String file, String text, Problems problems) {
    return new Yaml(file, problems).read(text);
  }

  private Node read(String text) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      var root = new Compose(settings).composeString(text);
      if (root.isPresent()) {
        return node(root.get(), 1);
      }
      problems.add(file, 1, "is empty");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      problems.add(file, line, "is not YAML: " + firstLine(e.getProblem()));
    } catch (YamlEngineException e) {
      problems.add(file, 0, "is not YAML: " + firstLine(String.valueOf(e.getMessage())));
    }
    return Node.missing(file, problems);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("unreadable");
  }

  private Node node(org.snakeyaml.engine.v2.nodes.Node raw, int line) {
    if (raw.getAnchor().isPresent()) {
      // an alias may lead back to itself, and a reader should see what is said where it is said
      problems.add(file, line, "write it out instead of naming it with '&'");
      return Node.missing(file, problems);
    }
    return switch (raw) {
      case ScalarNode scalar -> new Node(file, line, problems, new Node.Text(scalar.getValue()));
      case SequenceNode sequence -> {
        List<Node> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(node(item, lineOf(item))));
        yield new Node(file, line, problems, new Node.Items(items));
      }
      case MappingNode mapping -> new Node(file, line, problems, fields(mapping));
      default -> new Node(file, line, problems, new Node.Text(""));
    };
  }

  private Node.Fields fields(MappingNode mapping) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = lineOf(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(file, line, "a name has to be plain text");
      } else if (fields.containsKey(key.getValue())) {
        problems.add(file, line, "'%s' is here twice".formatted(key.getValue()));
      } else {
        fields.put(key.getValue(), node(tuple.getValueNode(), line));
      }
    }
    return new Node.Fields(fields);
  }

  private static int lineOf(org.snakeyaml.engine.v2.nodes.Node raw) {
    return raw.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
