package dev.nape.server.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passkeys, kept by Spring Security's own repository; each call is a transaction, so that the
 * database knows who is asking.
 */
@Component
@Transactional
public class Passkeys implements UserCredentialRepository {

  private final JdbcUserCredentialRepository store;

  Passkeys(JdbcOperations jdbc) {
    this.store = new JdbcUserCredentialRepository(jdbc);
  }

  @Override
  public void delete(Bytes credentialId) {
    store.delete(credentialId);
  }

  @Override
  public void save(CredentialRecord credential) {
    store.save(credential);
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
    return store.findByCredentialId(credentialId);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes userId) {
    return store.findByUserId(userId);
  }

  public List<CredentialRecord> of(PersonId person) {
    return findByUserId(new Bytes(person.handle()));
  }

  /** Passkeys know a person by the bytes of their id, so there is nothing more to keep. */
  @Component
  static class Owners implements PublicKeyCredentialUserEntityRepository {

    private final SignInData people;

    Owners(SignInData people) {
      this.people = people;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
      return people.findById(PersonId.ofHandle(id.getBytes())).map(Owners::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
      return people.find(name).map(Owners::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(SignedIn person) {
      return ImmutablePublicKeyCredentialUserEntity.builder()
          .id(new Bytes(person.id().handle()))
          .name(person.getUsername())
          .displayName(person.getUsername())
          .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity alreadyThere) {}

    @Override
    public void delete(Bytes nothingKept) {}
  }
}
