package dev.nape.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

  private final ApplicationModules modules = ApplicationModules.of(Server.class);

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    modules.verify();
  }

  @Test
  void everyModuleWasSeen() {
    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .containsExactlyInAnyOrder(
            "account",
            "database",
            "demo",
            "diary",
            "library",
            "now",
            "planner",
            "reminder",
            "screening",
            "session",
            "site",
            "sync",
            "transfer",
            "trial");
  }
}
