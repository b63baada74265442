package dev.nape.server.account.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.nape.server.account.Name;
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

  private static final Set<String> NAMING = Set.of("/sign-in", "/recover");
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
    return !isCalendar(request) && (!guarded || !"POST".equals(request.getMethod()));
  }

  /** Only its token guards it, however it is asked for. */
  private static boolean isCalendar(HttpServletRequest request) {
    return request.getServletPath().startsWith("/calendar/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long wait =
        buckets(request)
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

  /** The address's always; a name's where the name of an account is tried. */
  private Stream<Bucket> buckets(HttpServletRequest request) {
    // A program that reads a calendar takes nothing from those who sign in beside it.
    String what = isCalendar(request) ? "calendar " : "address ";
    Bucket address = bucket(what + request.getRemoteAddr(), triesOfAnAddress);
    String name = NAMING.contains(request.getServletPath()) ? request.getParameter("name") : null;
    return name == null
        ? Stream.of(address)
        : Stream.of(address, bucket("name " + Name.key(name), TRIES_FOR_A_NAME));
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
