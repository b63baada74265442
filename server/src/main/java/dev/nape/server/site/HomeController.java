package dev.nape.server.site;

import dev.nape.server.account.SignedIn;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class HomeController {

  private final JdbcClient jdbc;

  HomeController(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/")
  String home() {
    return SignedIn.current().isPresent() ? "redirect:/now" : "redirect:/sign-in";
  }

  /** For whoever watches the server: answers only when the database does. */
  @GetMapping("/health")
  @ResponseBody
  Map<String, String> health() {
    jdbc.sql("select 1").query(Integer.class).single();
    return Map.of("status", "up");
  }
}
