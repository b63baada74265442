package dev.nape.server.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down guessing: so many tries for an address, and so many for a name, whether or not anybody
 * has that name.
 */
class Throttle extends OncePerRequestFilter {

  private static final Set<String> GUARDED =
      Set.of("/sign-in", "/recover", "/sign-up", "/login/webauthn");
  private static final Set<String> GUARDED_BELOW = Set.of("/setup/", "/invitation/");
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int TRIES_FOR_A_NAME = 10;

  private final int triesOfAnAddress;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(WINDOW.multipliedBy(2)).build();

  Throttle(int triesOfAnAddress) {
    this.triesOfAnAddress = triesOfAnAddress;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    boolean guarded = GUARDED.contains(path) || GUARDED_BELOW.stream().anyMatch(path::startsWith);
    return !guarded || !"POST".equals(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long wait =
        Stream.of(
                bucket("address " + request.getRemoteAddr(), triesOfAnAddress),
                bucket("name " + name(request), TRIES_FOR_A_NAME))
            .map(bucket -> bucket.tryConsumeAndReturnRemaining(1))
            .mapToLong(ConsumptionProbe::getNanosToWaitForRefill)
            .max()
            .orElse(0);
    if (wait > 0) {
      response.setHeader("Retry-After", Long.toString(Duration.ofNanos(wait).toSeconds() + 1));
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
      return;
    }
    chain.doFilter(request, response);
  }

  /** A passkey comes without a name: only the address counts then. */
  private static String name(HttpServletRequest request) {
    String name = request.getParameter("name");
    return name == null ? "of address " + request.getRemoteAddr() : Name.key(name);
  }

  private Bucket bucket(String key, int tries) {
    return buckets.get(
        key,
        k ->
            Bucket.builder()
                .addLimit(Bandwidth.builder().capacity(tries).refillGreedy(tries, WINDOW).build())
                .build());
  }
}
