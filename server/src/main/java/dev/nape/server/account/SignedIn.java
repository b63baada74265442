package dev.nape.server.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;

/** A person who has proved who they are. */
public final class SignedIn implements UserDetails, CredentialsContainer {

  private static final long serialVersionUID = 1;
  private static final ScopedValue<PersonId> ACTING = ScopedValue.newInstance();

  private final PersonId id;
  private final String name;
  private final Role role;
  private @Nullable String passwordHash;

  SignedIn(PersonId id, String name, Role role, @Nullable String passwordHash) {
    this.id = id;
    this.name = name;
    this.role = role;
    this.passwordHash = passwordHash;
  }

  /** The person behind the current request; empty for nobody. */
  public static Optional<PersonId> current() {
    return ACTING.isBound()
        ? Optional.of(ACTING.get())
        : Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
            .filter(Authentication::isAuthenticated)
            .flatMap(authentication -> idOf(authentication.getPrincipal()));
  }

  /** Does something in the name of a person without a request: at sign-up, in the demonstration. */
  public static <T> T actingFor(PersonId person, Callable<T> work) {
    try {
      return ScopedValue.where(ACTING, person).call(work::call);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<PersonId> idOf(@Nullable Object principal) {
    return switch (principal) {
      case SignedIn signedIn -> Optional.of(signedIn.id);
      case PublicKeyCredentialUserEntity passkey ->
          Optional.of(PersonId.ofHandle(passkey.getId().getBytes()));
      case null, default -> Optional.empty();
    };
  }

  public PersonId id() {
    return id;
  }

  @Override
  public String getUsername() {
    return name;
  }

  @Override
  public @Nullable String getPassword() {
    return passwordHash;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + role));
  }

  @Override
  public void eraseCredentials() {
    passwordHash = null;
  }
}
