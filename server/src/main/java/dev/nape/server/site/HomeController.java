package dev.nape.server.site;

import dev.nape.server.account.SignedIn;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class HomeController {

  private final JdbcClient jdbc;
  private final boolean demo;

  HomeController(JdbcClient jdbc, @Value("${nape.demo}") boolean demo) {
    this.jdbc = jdbc;
    this.demo = demo;
  }

  @GetMapping("/")
  String home() {
    if (SignedIn.current().isPresent()) {
      return "redirect:/now";
    }
    return demo ? "redirect:/demo" : "redirect:/sign-in";
  }

  /** For whoever watches the server: answers only when the database does. */
  @GetMapping("/health")
  @ResponseBody
  Map<String, String> health() {
    jdbc.sql("select 1").query(Integer.class).single();
    return Map.of("status", "up");
  }
}
