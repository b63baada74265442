package dev.nape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code nape knowledge}: what Nape knows, to check, list and read. */
class KnowledgeCommandTest {

  @Test
  void whatNapeComesWithIsWhole() {
    JsonNode counts = Ran.json("knowledge", "check", "--json");
    assertThat(counts.get("knowledgeVersion").asString()).matches("[0-9a-f]{12}");
    assertThat(counts.get("red-flags").asInt()).isEqualTo(40);
    assertThat(counts.get("conditions").asInt()).isEqualTo(72);
    assertThat(counts.get("techniques").asInt()).isEqualTo(22);
    assertThat(counts.get("studies").asInt()).isEqualTo(72);
  }

  @Test
  void listsOneKindOrAll() {
    assertThat(Ran.nape("knowledge", "list", "techniques").out())
        .contains("  suboccipital-release: ")
        .doesNotContain("RF-AGE50");
    assertThat(Ran.nape("knowledge", "list").out()).contains("suboccipital-release", "RF-AGE50");
    assertThat(Ran.nape("knowledge", "list", "spells").isRejected().err())
        .contains("“spells” is no kind")
        .hasLineCount(1);
  }

  @Test
  void showsWhatARuleSaysAndWhereItComesFrom() {
    JsonNode shown = Ran.json("knowledge", "show", "RF-THUNDERCLAP", "--json");
    JsonNode flag = shown.get("red-flags");
    assertThat(flag.get("urgency").asString()).isEqualTo("EMERGENCY");
    assertThat(flag.get("basis").get("sources")).isNotEmpty();
    assertThat(Ran.nape("knowledge", "show", "RF-THUNDERCLAP").out()).contains("ruptured aneurysm");
  }

  @Test
  void whatHasAnIdTwiceIsShownTwice() {
    assertThat(List.copyOf(Ran.json("knowledge", "show", "scalp", "--json").propertyNames()))
        .contains("techniques", "regions");
  }

  @Test
  void anIdNobodyKnowsIsALine() {
    assertThat(Ran.nape("knowledge", "show", "RF-NOTHING").isRejected().err()).hasLineCount(1);
  }

  @Test
  void anEmptyDirectoryIsNoKnowledge(@TempDir Path folder) {
    Ran ran = Ran.nape("knowledge", "check", folder.toString()).isRejected();
    assertThat(ran.err().lines()).isNotEmpty().allMatch(line -> line.matches("[^:]+:\\d+: .+"));
  }
}
