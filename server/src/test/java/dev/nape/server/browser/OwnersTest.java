package dev.nape.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.nape.server.account.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records belong to somebody: they go along at sign-in, and nobody else sees them. */
class OwnersTest extends BrowserTest {

  @Test
  void recordsMadeWithoutAnAccountGoAlongAtSignIn() {
    Person person = server().newPerson("along");
    Page page = phone();
    NowApp app = NowApp.visit(page, server());
    String id = app.attackNow();
    app.open("phase");
    app.says("On this device");

    Chromium.signIn(page, server(), person.name());

    app.says("Saved on your server");
    PlaywrightAssertions.assertThat(app.notice())
        .containsText("1 record from this device is now in your diary");
    assertThat(attackIds(app)).containsExactly(id);
    assertThat(namesOf(app, "nape")).as("left on the device's own store").isEmpty();
    assertThat(server().as(person, () -> server().diaries().running(person.id())))
        .hasValueSatisfying(attack -> assertThat(attack.id()).hasToString(id));
  }

  @Test
  void aSecondPersonOnTheSameBrowserSeesNothingOfTheFirst() {
    Person first = server().newPerson("first");
    Person second = server().newPerson("second");
    Page page = phone();
    Chromium.signIn(page, server(), first.name());
    NowApp app = NowApp.visit(page, server());
    app.says("Saved on your server");
    String id = app.attackNow();
    app.open("phase");
    app.says("Saved on your server");
    signOut(page);

    app.open("phase");
    app.says("On this device");
    assertThat(attackIds(app)).isEmpty();
    Chromium.signIn(page, server(), second.name());
    app.says("Saved on your server");
    assertThat(attackIds(app)).isEmpty();
    assertThat(databases(app)).doesNotContain("nape-" + first.id().value());

    signOut(page);
    Chromium.signIn(page, server(), first.name());
    app.says("Saved on your server");
    assertThat(attackIds(app)).containsExactly(id);
  }

  @Test
  void whatWasNotSentStaysUnseenUntilItsOwnerIsBack() {
    Person owner = server().newPerson("owner");
    Person other = server().newPerson("other");
    Page page = phone();
    Chromium.signIn(page, server(), owner.name());
    NowApp app = NowApp.visit(page, server());
    app.says("Saved on your server");
    page.route("**/sync/records", route -> route.abort());
    String id = app.attackNow();
    app.open("phase");
    app.says("1 waiting");
    signOut(page);

    app.open("phase");
    app.says("Sign in to send");
    assertThat(attackIds(app)).isEmpty();
    Chromium.signIn(page, server(), other.name());
    app.says("Saved on your server");
    assertThat(attackIds(app)).isEmpty();

    signOut(page);
    page.unroute("**/sync/records");
    Chromium.signIn(page, server(), owner.name());
    app.says("Saved on your server");
    assertThat(attackIds(app)).containsExactly(id);
    assertThat(server().as(other, () -> server().diaries().running(other.id()))).isEmpty();
    assertThat(server().as(owner, () -> server().diaries().running(owner.id()))).isPresent();
  }

  @Test
  void everythingOnTheDeviceGoesWhenSomebodySaysSoTwice() {
    NowApp app = NowApp.visit(phone(), server());
    app.attackNow();
    app.open("settings");
    app.press("Delete everything on this device");
    app.press("Yes, delete it");
    app.shows("phase");
    assertThat(attackIds(app)).isEmpty();
  }

  private static void signOut(Page page) {
    page.navigate(server().at("/account"));
    page.click("form[action='/sign-out'] button");
    page.waitForURL("**/sign-in?out");
  }

  @SuppressWarnings("unchecked")
  private static List<String> attackIds(NowApp app) {
    return (List<String>)
        app.run(
            """
            const { app } = await import(at + "app.js");
            return (await app.store.all("attack")).map(({ id }) => id);
            """);
  }

  @SuppressWarnings("unchecked")
  private static List<String> namesOf(NowApp app, String store) {
    return (List<String>)
        app.run(
            """
            const { open } = await import(at + "store.js");
            const store = await open("%s");
            const ids = (await store.pending()).map(({ id }) => id);
            store.close();
            return ids;
            """
                .formatted(store));
  }

  @SuppressWarnings("unchecked")
  private static List<String> databases(NowApp app) {
    return (List<String>) app.run("return (await indexedDB.databases()).map(({ name }) => name);");
  }
}
