package dev.nape.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.nape.server.account.Person;
import dev.nape.server.reminder.due.Reminders;
import dev.nape.server.reminder.push.Browser;
import dev.nape.server.reminder.wish.Quiet;
import dev.nape.server.reminder.wish.Times;
import dev.nape.server.reminder.wish.Wishes;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What one is reminded of is chosen, and switched off with one tap, in every kind of browser. */
class RemindersPageTest extends BrowserTest {

  private Wishes wishes(Person person) {
    return server().as(person, () -> server().bean(Reminders.class).of(person.id()));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
  }

  private Page open(Person person, boolean javaScript) {
    Page page = visit(390, 844, javaScript);
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/reminders"));
    return page;
  }

  @Test
  void everythingIsChosenAndSwitchedOffWithoutJavaScript() {
    Person person = server().newPerson("plain");
    Page page = open(person, false);
    assertThat(wishes(person).any()).isFalse();

    page.fill("#at", "23:15");
    button(page, "Add this time").click();
    assertThat(page.locator("#days-fault")).containsText("at least one day");
    page.fill("#at", "23:15");
    for (String day : List.of("MONDAY", "SATURDAY")) {
      page.locator("label:has(> input[value=%s])".formatted(day)).click();
    }
    button(page, "Add this time").click();
    page.fill("#check-at", "08:30");
    button(page, "Switch on Daily check").click();
    button(page, "Switch on After a session").click();
    page.fill("#from", "21:00");
    button(page, "Save Quiet hours").click();
    page.locator("label:has(> input[name=plain][value=true])").click();
    button(page, "Save What others can read").click();

    Wishes chosen = wishes(person);
    assertThat(chosen.slots().getFirst().times())
        .isEqualTo(new Times(LocalTime.of(23, 15), Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)));
    assertThat(chosen.check().at()).isEqualTo(LocalTime.of(8, 30));
    assertThat(chosen.check().on() && chosen.question() && chosen.plain()).isTrue();
    assertThat(chosen.quiet()).isEqualTo(new Quiet(LocalTime.of(21, 0), LocalTime.of(7, 0)));
    assertThat(page.locator("section[aria-labelledby=slots] li")).containsText("23:15 on Mon, Sat");
    assertThat(page.locator("section[aria-labelledby=slots] li"))
        .containsText("in your quiet hours");
    assertThat(page.locator("section[aria-labelledby=devices]"))
        .containsText("JavaScript must be on");
    assertThat(page.locator("[data-push]")).isHidden();

    button(page, "Switch off 23:15").click();
    assertThat(button(page, "Switch on 23:15")).isVisible();
    assertThat(wishes(person).slots().getFirst().on()).isFalse();
    button(page, "Switch everything off").click();
    assertThat(wishes(person).any()).isFalse();
    assertThat(wishes(person).check().at()).isEqualTo(LocalTime.of(8, 30));
  }

  @Test
  void theKeyboardAloneIsEnough() {
    Person person = server().newPerson("keys");
    Page page = open(person, true);
    page.focus("[aria-labelledby=question] button");
    page.keyboard().press("Enter");
    page.waitForURL("**saved");
    assertThat(wishes(person).question()).isTrue();
  }

  @Test
  void aDeviceIsListedAndRemoved() {
    Person person = server().newPerson("devices");
    var line = new Browser("https://fcm.googleapis.com/fcm/send/" + person.id()).line();
    server()
        .as(
            person,
            () -> server().bean(Reminders.class).addDevice(person.id(), line, "Firefox, Android"));
    Page page = open(person, true);
    assertThat(page.locator("section[aria-labelledby=devices] li"))
        .containsText("Firefox, Android");
    button(page, "Remove Firefox, Android").click();
    page.waitForURL("**saved");
    assertThat(page.locator("section[aria-labelledby=devices] li")).hasCount(0);
  }

  @Test
  void nothingIsAskedBeforeATapThatSaysWhatWillCome() {
    Person person = server().newPerson("asked");
    Page page = visit(390, 844, true);
    page.addInitScript(
        "window.asked = 0; Notification.requestPermission = async () => { asked++; return 'default'; }");
    Chromium.signIn(page, server(), person.name());
    page.navigate(server().at("/reminders"));
    page.locator("[data-push-plain]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    assertThat(page.evaluate("asked")).isEqualTo(0);
    assertThat(page.locator("section[aria-labelledby=devices]"))
        .containsText("It learns that something comes from this server");
  }

  /** What this device shows without a sound about something, by title. */
  private static Object silentAbout(String id, Page page) {
    return page.evaluate(
        """
        async (id) => (await (await navigator.serviceWorker.ready).getNotifications())
          .filter((one) => one.silent && one.data.id === id).map((one) => one.title)
        """,
        id);
  }

  @Test
  void aPushShowsNeutralWordsThatLieOnTheDevice() throws Exception {
    Page page = visit(390, 844, true);
    page.context().grantPermissions(List.of("notifications"));
    CDPSession tools = page.context().newCDPSession(page);
    CompletableFuture<String> registration = new CompletableFuture<>();
    tools.on(
        "ServiceWorker.workerVersionUpdated",
        event ->
            event
                .getAsJsonArray("versions")
                .forEach(version -> {
                  JsonObject one = version.getAsJsonObject();
                  if (one.get("status").getAsString().equals("activated")) {
                    registration.complete(one.get("registrationId").getAsString());
                  }
                }));
    tools.send("ServiceWorker.enable");
    page.navigate(server().at("/now"));
    page.waitForCondition(registration::isDone);
    JsonObject push = new JsonObject();
    push.addProperty("origin", server().at(""));
    push.addProperty("registrationId", registration.get(1, TimeUnit.SECONDS));
    for (boolean plain : List.of(false, true)) {
      push.addProperty(
          "data", "{\"kind\":\"question\",\"id\":\"one\",\"plain\":%s}".formatted(plain));
      tools.send("ServiceWorker.deliverPushMessage", push);
      String words = plain ? "How is your pain now?" : "Nape has a question";
      page.waitForCondition(() -> List.of(words).equals(silentAbout("one", page)));
    }
  }
}
