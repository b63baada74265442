package dev.nape.knowledge.studies;

import dev.nape.evidence.Effect;
import dev.nape.evidence.ForestRow;
import dev.nape.evidence.Source;
import dev.nape.evidence.Study;
import dev.nape.knowledge.names.Known;
import dev.nape.knowledge.names.Names;
import dev.nape.knowledge.yaml.Node;
import java.util.List;
import java.util.Optional;

/** The words of one line of the picture of effects. */
final class ForestRowText {
  private final Node node;
  private final String label;
  private final List<String> about;
  private final Optional<String> flag;
  private final boolean plotted;

  ForestRowText(Node node, Known<String> subjects) {
    this.node = node;
    this.label = node.text("label");
    this.about = node.present("about", subjects::at);
    this.flag = node.maybe("flag");
    this.plotted = !node.flag("never-plot");
  }

  ForestRow row(
      Study study, double estimate, Effect.Limits limits, ForestRow.Scale scale, Source source) {
    if (!plotted && flag.isEmpty()) {
      node.complain("a row that is never plotted says why in 'flag'");
    }
    return new ForestRow(
        study,
        label,
        about,
        node.text("directness"),
        node.text("outcome"),
        node.maybe("when"),
        node.text("against"),
        node.text("measure"),
        node.maybe("unit"),
        estimate,
        limits.low(),
        limits.high(),
        node.maybe("p"),
        Names.word(node, "better", StudyReader.BETTER, Effect.Better.LOWER),
        scale,
        node.maybe("derived"),
        flag,
        plotted,
        source);
  }
}
