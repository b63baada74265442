package dev.nape.server.account.web;

import dev.nape.server.account.People;
import dev.nape.server.account.Person;
import dev.nape.server.account.PersonId;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who a program is signed in as, and the token that its writes must carry in {@code X-CSRF-TOKEN}.
 */
@RestController
class SessionApi {

  private final People people;

  SessionApi(People people) {
    this.people = people;
  }

  record Session(String name, String zone, String csrf) {}

  @GetMapping("/api/session")
  Session session(PersonId me, CsrfToken csrf) {
    Person person = people.me(me).orElseThrow();
    return new Session(person.name(), person.zone().getId(), csrf.getToken());
  }
}
