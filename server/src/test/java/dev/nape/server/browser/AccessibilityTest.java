package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.nape.server.account.ForPrograms;
import dev.nape.server.account.Person;
import dev.nape.server.account.entry.Invitations;
import dev.nape.server.trial.LivedTrials;
import dev.nape.trial.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page, in every theme and at every size: usable by whoever has to use it. */
class AccessibilityTest extends BrowserTest {

  private final List<String> faults = new ArrayList<>();

  @Test
  void axeFindsNothingOnAnyPageInAnyTheme() {
    onEveryPage(visit(390, 844, true), page -> faults.addAll(Look.withAxe(page)));
    assertThat(faults).isEmpty();
  }

  @Test
  void nothingScrollsSidewaysOnASmallScreenOrWithLargeText() {
    onEveryPage(visit(320, 700, true), page -> faults.addAll(Look.forSideways(page)));
    assertThat(faults).isEmpty();
  }

  @Test
  void everyTargetIsLargeEnoughForAThumb() {
    onEveryPage(visit(390, 844, true), page -> faults.addAll(Look.forSmallTargets(page)));
    assertThat(faults).isEmpty();
  }

  @Test
  void noPageIsForgotten() {
    Set<String> listed = new HashSet<>(Pages.NO_PAGES);
    listed.addAll(Pages.open("", "").keySet());
    listed.addAll(Pages.signedIn(UUID.randomUUID(), LocalDate.EPOCH).keySet());
    listed.addAll(Pages.session(SampleSession.NOBODYS).keySet());
    listed.addAll(Pages.trials(SampleTrials.NOBODYS).keySet());
    listed.addAll(Pages.prevention(UUID.randomUUID()).keySet());
    listed.addAll(Pages.demonstration().keySet());
    listed.addAll(Pages.AFTER_A_POST);
    Set<String> routes = new HashSet<>();
    server()
        .bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((mapping, method) -> {
          boolean ours = method.getBeanType().getName().startsWith("dev.nape");
          boolean page = mapping.getMethodsCondition().getMethods().toString().contains("GET");
          if (ours && page) {
            routes.addAll(mapping.getPatternValues());
          }
        });
    routes.removeIf(route -> ForPrograms.isAt(route));
    assertThat(routes).hasSizeGreaterThan(12);
    assertThat(listed).containsAll(routes);
  }

  private void onEveryPage(Page page, Consumer<Page> look) {
    Person person = server().newPerson("access");
    UUID attack = SampleDiary.fill(server(), person);
    String invitation =
        server().as(person, () -> server().bean(Invitations.class).invite(person.id()));
    walk(page, Pages.open("/setup/x", "/invitation/" + invitation), look);
    Chromium.signIn(page, server(), person.name());
    walk(page, Pages.signedIn(attack, LocalDate.now(NapeServer.HOME)), look);
    walk(page, Pages.session(SampleSession.fill(server(), person)), look);
    walk(page, Pages.trials(SampleTrials.fill(server(), person)), look);
    page.navigate(server().at("/planner"));
    look.accept(page);
    page.context().clearCookies();
    Person tried = server().newPerson("tried");
    UUID trial =
        new LivedTrials(server().beans(), NapeServer.HOME)
            .showing(tried.id(), Verdict.Randomised.NOT_CLEAR_YET)
            .id();
    Chromium.signIn(page, server(), tried.name());
    walk(page, Pages.prevention(trial), look);
  }

  private void walk(Page page, Map<String, List<String>> pages, Consumer<Page> look) {
    for (List<String> paths : pages.values()) {
      for (String path : paths) {
        page.navigate(server().at(path));
        if (path.startsWith("/now")) {
          String screen = path.contains("#/") ? path.replaceAll(".*#/|\\?.*", "") : "phase";
          new NowApp(page, server()).shows(screen);
        }
        look.accept(page);
      }
    }
  }
}
