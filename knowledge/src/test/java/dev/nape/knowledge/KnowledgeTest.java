package dev.nape.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnowledgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  @Test
  void the_bundled_knowledge_is_whole() {
    assertThat(KNOWLEDGE.version()).matches("[0-9a-f]{12}");
    assertThat(KNOWLEDGE.rules().redFlags()).hasSize(40);
    assertThat(KNOWLEDGE.rules().conditions()).hasSize(72);
    assertThat(KNOWLEDGE.rules().phaseRules()).hasSize(126);
    assertThat(KNOWLEDGE.techniques()).hasSize(22);
    assertThat(KNOWLEDGE.stopSigns()).hasSize(25);
    assertThat(KNOWLEDGE.globalRules()).hasSize(20);
    assertThat(KNOWLEDGE.body().points()).hasSize(41);
    assertThat(KNOWLEDGE.routes()).hasSize(17);
    assertThat(KNOWLEDGE.templates()).hasSize(26);
    assertThat(KNOWLEDGE.programmes()).hasSize(8);
    assertThat(KNOWLEDGE.evidence().studies()).hasSize(72);
    assertThat(KNOWLEDGE.evidence().rows()).hasSize(52);
    assertThat(KNOWLEDGE.evidence().grades()).hasSize(20);
  }
}
