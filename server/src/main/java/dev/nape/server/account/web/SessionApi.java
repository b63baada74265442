package dev.nape.server.account.web;

import dev.nape.server.account.People;
import dev.nape.server.account.Person;
import dev.nape.server.account.PersonId;
import dev.nape.server.account.entry.LastHere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who a program is signed in as, and the token that its writes must carry in {@code X-CSRF-TOKEN}.
 * Whoever asks is remembered in a cookie, so that the app knows whose records to open where there
 * is no network; see {@link dev.nape.server.account.entry.LastHere}.
 */
@RestController
class SessionApi {

  private final People people;

  SessionApi(People people) {
    this.people = people;
  }

  record Session(UUID id, String name, String zone, String csrf) {}

  @GetMapping("/api/session")
  Session session(
      PersonId me, CsrfToken csrf, HttpServletRequest request, HttpServletResponse response) {
    Person person = people.me(me).orElseThrow();
    LastHere.remember(me, request, response);
    return new Session(me.value(), person.name(), person.zone().getId(), csrf.getToken());
  }
}
