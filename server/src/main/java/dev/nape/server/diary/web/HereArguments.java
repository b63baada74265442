package dev.nape.server.diary.web;

import dev.nape.server.account.People;
import dev.nape.server.account.Person;
import dev.nape.server.account.SignedIn;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands a controller its {@link Here}: in the zone that the browser sent with a form, or left in a
 * cookie; without either, at home.
 */
@Configuration(proxyBeanMethods = false)
class HereArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  private static final String ZONE = "zone";

  private final ObjectProvider<People> people;
  private final InstantSource clock;

  HereArguments(ObjectProvider<People> people, InstantSource clock) {
    this.people = people;
    this.clock = clock;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Here.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    ZoneId zone = sent(asked).or(this::home).orElse(ZoneOffset.UTC);
    return new Here(clock.instant().atZone(zone));
  }

  private Optional<ZoneId> home() {
    return SignedIn.current().flatMap(people.getObject()::me).map(Person::zone);
  }

  private static Optional<ZoneId> sent(HttpServletRequest request) {
    return zone(request.getParameter(ZONE)).or(() -> zone(cookie(request)));
  }

  private static @Nullable String cookie(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(ZONE))
        .map(Cookie::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Optional<ZoneId> zone(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(URLDecoder.decode(name, StandardCharsets.UTF_8)));
    } catch (DateTimeException | IllegalArgumentException notAZone) {
      return Optional.empty();
    }
  }
}
