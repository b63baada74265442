package dev.nape.server.account.entry;

import dev.nape.server.account.PersonId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A cookie that a script may read, with the id of whoever was last signed in with this browser. It
 * opens nothing on the server. On the device it says whose records may be shown without a network,
 * and it goes with every sign-in and sign-out, so that nobody sees those of somebody else.
 */
public final class LastHere extends OncePerRequestFilter {

  static final String NAME = "who";

  /** The longest that browsers keep one. */
  private static final Duration LONG = Duration.ofDays(400);

  private static final RequestMatcher CHANGES =
      new OrRequestMatcher(
          List.of(
              posted("/sign-in"),
              posted("/sign-out"),
              posted("/sign-up"),
              posted("/login/webauthn"),
              posted("/setup/*"),
              posted("/invitation/*"),
              posted("/account/sign-out-everywhere")));

  /** Notes that a person is here. */
  public static void remember(
      PersonId person, HttpServletRequest request, HttpServletResponse response) {
    set(person.value().toString(), LONG, request, response);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    if (CHANGES.matches(request)) {
      set("", Duration.ZERO, request, response);
    }
    rest.doFilter(request, response);
  }

  private static RequestMatcher posted(String path) {
    return PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path);
  }

  private static void set(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(NAME, value)
            .path("/")
            .maxAge(age)
            .sameSite("Lax")
            .secure(request.isSecure())
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
