package dev.nape.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nape.evidence.ForestRow;
import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No figure without what has to be heeded when it is read. */
@TestServer
class EvidencePagesTest {

  @Autowired AccountSettings settings;
  @Autowired Library library;

  private String page(ForestRow row) {
    return new Visitor(settings.link("")).get("/library/evidence/" + row.study().id()).body();
  }

  private static String shown(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Test
  void besideEveryDrawnRowStandWhoWasStudiedHowItWasGotAndItsFlag() {
    List<ForestRow> drawn = library.evidence().rows().stream().filter(ForestRow::plotted).toList();
    assertThat(drawn).hasSizeGreaterThan(40);
    for (ForestRow row : drawn) {
      String page = page(row);
      assertThat(page).contains("class=\"forest\"", shown(row.directness()), shown(row.outcome()));
      assertThat(page).contains(shown(row.derived().orElse("As published")));
      row.flag().ifPresent(flag -> assertThat(page).contains(shown(flag)));
    }
  }

  @Test
  void whatMustNotBeDrawnIsShownWithItsWarningOnly() {
    List<ForestRow> warned =
        library.evidence().rows().stream().filter(row -> !row.plotted()).toList();
    assertThat(warned).isNotEmpty();
    for (ForestRow row : warned) {
      String page = page(row);
      String flag = row.flag().orElseThrow();
      int warning = page.indexOf("Published, and not drawn");
      assertThat(warning).as(row.label()).isPositive();
      assertThat(page.indexOf(shown(flag), warning)).as(row.label()).isPositive();
      String drawn = page.substring(0, warning);
      assertThat(drawn).doesNotContain("<span class=\"small\">" + shown(row.outcome()) + "</span>");
    }
  }

  @Test
  void whereNothingWasFoundThePageSaysSo() {
    String page = new Visitor(settings.link("")).get("/library/techniques/hot-stone").body();
    assertThat(page).contains("No trial found");
  }
}
