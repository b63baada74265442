package dev.nape.server.demo;

import dev.nape.server.account.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** In the demonstration, and only there, opening the server signs a visitor in. */
@Controller
@ConditionalOnProperty(name = "nape.demo", havingValue = "true")
class DemoController {

  private final Demo demo;
  private final Sessions sessions;

  DemoController(Demo demo, Sessions sessions) {
    this.demo = demo;
    this.sessions = sessions;
  }

  @GetMapping("/demo")
  String enter(HttpServletRequest request, HttpServletResponse response) {
    sessions.begin(demo.first(), request, response);
    return "redirect:/diary";
  }
}
