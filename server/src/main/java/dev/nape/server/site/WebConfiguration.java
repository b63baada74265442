package dev.nape.server.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private static final String BUNDLES = "classpath*:messages/*.properties";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/" + Assets.FOLDER)
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
  }

  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(ContentType.Html);
  }

  /** One bundle a module. A language is added by adding its files: site_fr.properties and so on. */
  @Bean
  ResourceBundleMessageSource messageSource() throws java.io.IOException {
    var source = new ResourceBundleMessageSource();
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    // Always through MessageFormat, so that an apostrophe is written the same way everywhere.
    source.setAlwaysUseMessageFormat(true);
    source.setBasenames(
        bundleNames().stream()
            .filter(name -> !name.contains("_"))
            .map(name -> "messages/" + name)
            .toArray(String[]::new));
    return source;
  }

  @Bean
  LocaleResolver localeResolver() throws java.io.IOException {
    var resolver = new AcceptHeaderLocaleResolver();
    resolver.setDefaultLocale(Locale.ENGLISH);
    resolver.setSupportedLocales(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(Locale.ENGLISH),
                bundleNames().stream()
                    .filter(name -> name.startsWith("site_"))
                    .map(name -> Locale.forLanguageTag(name.substring(5).replace('_', '-'))))
            .toList());
    return resolver;
  }

  private static List<String> bundleNames() throws java.io.IOException {
    return java.util.Arrays.stream(new PathMatchingResourcePatternResolver().getResources(BUNDLES))
        .map(resource -> String.valueOf(resource.getFilename()).replace(".properties", ""))
        .sorted()
        .toList();
  }
}
