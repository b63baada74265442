package dev.nape.server.reminder.web;

import dev.nape.server.account.PersonId;
import dev.nape.server.reminder.due.Reminders;
import dev.nape.server.reminder.push.Device;
import dev.nape.server.reminder.push.PushSettings;
import dev.nape.server.reminder.push.Sender;
import dev.nape.server.reminder.push.ServerKey;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a browser says so that it gets reminders, or no more of them. */
@RestController
class DeviceApi {

  private final Reminders reminders;
  private final ServerKey key;
  private final Sender sender;
  private final PushSettings settings;

  DeviceApi(Reminders reminders, ServerKey key, Sender sender, PushSettings settings) {
    this.reminders = reminders;
    this.key = key;
    this.sender = sender;
    this.settings = settings;
  }

  record Key(String key) {}

  record Kept(UUID id) {}

  @GetMapping("/api/reminders/key")
  Key key(PersonId me) {
    if (!settings.enabled()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new Key(key.publicKey());
  }

  @PutMapping("/api/reminders/devices")
  Kept add(
      PersonId me,
      @RequestBody Device.Line line,
      @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String browser) {
    if (!settings.enabled() || !sender.accepts(line)) {
      throw refused("endpoint", "This server sends to the browsers' own push services only.");
    }
    if (!reminders.addDevice(me, line, Label.of(browser))) {
      throw refused("endpoint", "There are too many devices already: remove one first.");
    }
    return new Kept(line.id());
  }

  @DeleteMapping("/api/reminders/devices/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(PersonId me, @PathVariable UUID id) {
    reminders.removeDevice(me, id);
  }

  private static ErrorResponseException refused(String field, String detail) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
    problem.setProperty("field", field);
    return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
  }
}
