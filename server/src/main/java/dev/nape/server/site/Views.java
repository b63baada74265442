package dev.nape.server.site;

import dev.nape.server.account.People;
import dev.nape.server.account.Person;
import dev.nape.server.account.SignedIn;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view and gives it its {@link Page}. */
@Component
class Views implements ViewResolver {

  private final TemplateEngine templates;
  private final MessageSource messages;
  private final Assets assets;
  private final People people;
  private final boolean demo;

  Views(
      TemplateEngine templates,
      MessageSource messages,
      Assets assets,
      People people,
      @Value("${nape.demo}") boolean demo) {
    this.templates = templates;
    this.messages = messages;
    this.assets = assets;
    this.people = people;
    this.demo = demo;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    String template = name + ".jte";
    return templates.hasTemplate(template) ? new TemplateView(template, locale) : null;
  }

  private final class TemplateView implements View {

    private final String template;
    private final Locale locale;

    TemplateView(String template, Locale locale) {
      this.template = template;
      this.locale = locale;
    }

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      Map<String, @Nullable Object> parameters = new HashMap<>();
      if (model != null) {
        parameters.putAll(model);
      }
      parameters.put("page", page(request));
      var output = new Utf8ByteOutput();
      templates.render(template, parameters, output);
      response.setContentType(getContentType());
      response.setContentLength(output.getContentLength());
      response.setHeader("Cache-Control", "no-store");
      output.writeTo(response.getOutputStream());
    }

    private Page page(HttpServletRequest request) {
      Person person = SignedIn.current().flatMap(people::me).orElse(null);
      var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
      String path = request.getRequestURI();
      return new Page(messages, assets, locale, path, person, csrf, demo);
    }
  }
}
