package dev.nape.server.account.web;

import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.People;
import dev.nape.server.account.PersonId;
import dev.nape.server.account.Sessions;
import dev.nape.server.account.SignedIn;
import dev.nape.server.account.entry.Passwords;
import dev.nape.server.account.entry.RecoveryCodes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in, and getting back in with a recovery code. Spring Security takes the sign-in itself.
 */
@Controller
class SignInController {

  private final People people;
  private final Passwords passwords;
  private final RecoveryCodes codes;
  private final Sessions sessions;
  private final AccountSettings settings;

  SignInController(
      People people,
      Passwords passwords,
      RecoveryCodes codes,
      Sessions sessions,
      AccountSettings settings) {
    this.people = people;
    this.passwords = passwords;
    this.codes = codes;
    this.sessions = sessions;
    this.settings = settings;
  }

  @GetMapping("/sign-in")
  String signIn(@RequestParam Map<String, String> parameters, Model model) {
    model.addAttribute("wrong", parameters.containsKey("wrong"));
    model.addAttribute("out", parameters.containsKey("out"));
    model.addAttribute("recovered", parameters.containsKey("recovered"));
    model.addAttribute("signUpOpen", settings.signUp() == AccountSettings.SignUp.OPEN);
    return "account/sign-in";
  }

  @GetMapping("/recover")
  String recover(Model model) {
    model.addAttribute("faults", Map.of());
    return "account/recover";
  }

  @PostMapping("/recover")
  String recover(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String password,
      Model model,
      HttpServletResponse response) {
    Optional<String> refusal = passwords.refusal(password, name);
    if (refusal.isPresent()) {
      return again(model, response, Map.of("password", "account." + refusal.get()));
    }
    Optional<PersonId> person = codes.spend(name, code);
    if (person.isEmpty()) {
      return again(model, response, Map.of("code", "account.recover.wrong"));
    }
    renew(person.get(), password);
    return "redirect:/sign-in?recovered";
  }

  private void renew(PersonId person, String password) {
    SignedIn.actingFor(
        person,
        () -> {
          people.changePassword(person, password);
          people.me(person).ifPresent(known -> sessions.endAll(known.name()));
          return person;
        });
  }

  private static String again(
      Model model, HttpServletResponse response, Map<String, String> faults) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("faults", faults);
    return "account/recover";
  }
}
