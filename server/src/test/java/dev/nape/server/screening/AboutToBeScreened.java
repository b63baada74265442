package dev.nape.server.screening;

import dev.nape.knowledge.Knowledge;
import dev.nape.server.ProfileFixture;
import dev.nape.server.TestServer;
import dev.nape.server.Visitor;
import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.PersonId;
import dev.nape.server.account.SignedIn;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who is signed in and about to be screened. */
@TestServer
abstract class AboutToBeScreened {

  static final String PROFILE = "/api/screening/profile";
  static final String CLEARANCES = "/api/screening/clearances";
  static final String QUIET = "{\"phase\":\"interictal\",\"redFlags\":[]}";

  @Autowired AccountSettings settings;
  @Autowired Knowledge knowledge;
  @Autowired Screenings screenings;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  ProfileFixture profiles;
  Visitor ann;

  @BeforeEach
  void somebodySignedIn() {
    profiles = new ProfileFixture(knowledge);
    ann = Visitor.signedUp(settings.link(""), "Screened");
  }

  int rows(String table) {
    return as(me(), () -> jdbc.sql("select count(*) from " + table).query(Integer.class).single());
  }

  PersonId me() {
    return jdbc.sql("select person_id from account.sign_in_data(?)")
        .param(ann.name().toLowerCase(Locale.ROOT))
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .single();
  }

  <T> T as(PersonId person, Supplier<T> work) {
    return SignedIn.actingFor(person, () -> transaction.execute(status -> work.get()));
  }
}
