package dev.nape.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** What Spring Security compares at sign-in, found before anybody is known. */
@Component
class SignInData implements UserDetailsService {

  private final JdbcClient jdbc;

  SignInData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return find(name).orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
  }

  Optional<SignedIn> find(String name) {
    return jdbc.sql("select person_id, name, password_hash, role from account.sign_in_data(?)")
        .param(Name.key(name))
        .query(SignInData::signedIn)
        .optional();
  }

  Optional<SignedIn> findById(PersonId id) {
    return jdbc.sql("select person_id, name, password_hash, role from account.sign_in_data_of(?)")
        .param(id.value())
        .query(SignInData::signedIn)
        .optional();
  }

  private static SignedIn signedIn(ResultSet row, int number) throws SQLException {
    return new SignedIn(
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("name"),
        Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
        row.getString("password_hash"));
  }
}
