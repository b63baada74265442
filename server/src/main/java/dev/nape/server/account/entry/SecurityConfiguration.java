package dev.nape.server.account.entry;

import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.ForPrograms;
import dev.nape.server.account.PersonId;
import dev.nape.server.account.Role;
import dev.nape.server.account.SignedIn;
import dev.nape.server.database.Asking;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who may come in, and what every answer tells the browser to refuse. Closed unless opened here.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "account.session")
class SecurityConfiguration {

  /** What anybody may ask for; docs/access.md lists every address, and a test compares. */
  private static final String[] OPEN = {
    "/",
    "/sign-in",
    "/sign-up",
    "/setup/*",
    "/invitation/*",
    "/recover",
    "/health",
    "/demo",
    "/now",
    "/now/**",
    "/worker.js",
    "/manifest.webmanifest",
    "/library/**",
    "/library",
    "/calendar/*",
    "/assets/**",
    "/favicon.ico",
    "/error",
    "/login/webauthn",
    "/webauthn/authenticate/options"
  };

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final Duration STAY_SIGNED_IN = Duration.ofDays(30);

  /**
   * Files that a page loads run under that page's policy. They carry no more than their kind and
   * their age: a first visit on a slow line loads many, and asks nobody who is signed in.
   */
  @Bean
  @Order(0)
  SecurityFilterChain files(HttpSecurity http) throws Exception {
    return http.securityMatcher("/now/*/*", "/assets/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(
            headers -> headers.defaultsDisabled().contentTypeOptions(Customizer.withDefaults()))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  SecurityFilterChain filters(HttpSecurity http, AccountSettings settings) throws Exception {
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/account/invitations")
                .hasRole(Role.ADMIN.name())
                .anyRequest()
                .authenticated())
        .formLogin(form ->
            form.loginPage("/sign-in")
                .usernameParameter("name")
                .failureUrl("/sign-in?wrong")
                .successHandler(welcome()))
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
        .webAuthn(passkeys ->
            passkeys
                .rpName("Nape")
                .rpId(settings.address().getHost())
                .allowedOrigins(settings.origin())
                .disableDefaultRegistrationPage(true))
        .exceptionHandling(handling -> handling.authenticationEntryPoint(askToSignIn()))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
        .addFilterBefore(new LastHere(), CsrfFilter.class)
        .addFilterBefore(new StrangerUploads(), CsrfFilter.class)
        .addFilterBefore(new Throttle(settings.tries()), UsernamePasswordAuthenticationFilter.class)
        .build();
  }

  /**
   * Where to go on after signing in: to the page that was asked for, never to what a program asked.
   */
  private static RequestCache pagesOnly() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(
        request -> request.getMethod().equals("GET") && !ForPrograms.isAt(request));
    return cache;
  }

  /**
   * Makes the new session's token at once: the app and a page that are loaded together would make
   * one each, and the form of one of them would be refused.
   */
  private static AuthenticationSuccessHandler welcome() {
    var onwards = new SavedRequestAwareAuthenticationSuccessHandler();
    onwards.setDefaultTargetUrl("/now");
    onwards.setRequestCache(pagesOnly());
    return (request, response, who) -> {
      ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
      onwards.onAuthenticationSuccess(request, response, who);
    };
  }

  private static AuthenticationEntryPoint askToSignIn() {
    var page = new LoginUrlAuthenticationEntryPoint("/sign-in");
    var refusal = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
    return (request, response, why) ->
        (ForPrograms.isAt(request) ? refusal : page).commence(request, response, why);
  }

  /** Argon2id with the parameters that OWASP's password storage sheet gives: 19 MiB, 2 passes. */
  @Bean
  PasswordEncoder passwordEncoder() {
    return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
  }

  /** Each of some twenty filters would be timed twice a request, for nobody who asks. */
  @Bean
  SecurityObservationSettings untimedFilters() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  Asking asking() {
    return () -> SignedIn.current().map(PersonId::value);
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  /** Sessions are read to find out who is asking, so their own transactions ask nobody. */
  @Bean(defaultCandidate = false)
  @Qualifier("springSessionTransactionOperations")
  TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
    return new SessionTransactions(dataSource);
  }

  /** Two requests of one session may write the same attribute at the same moment. */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOfSeveralRequests() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionLife() {
    return sessions -> sessions.setDefaultMaxInactiveInterval(STAY_SIGNED_IN);
  }

  @Bean
  @Primary
  FindByIndexNameSessionRepository<? extends Session> visitedSessions(
      JdbcIndexedSessionRepository sessions) {
    return new VisitedSessions<>(sessions);
  }

  /** HttpOnly and, behind TLS, Secure by default. */
  @Bean
  CookieSerializer cookie() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("nape");
    cookie.setSameSite("Lax");
    cookie.setCookieMaxAge((int) STAY_SIGNED_IN.toSeconds());
    return cookie;
  }
}
