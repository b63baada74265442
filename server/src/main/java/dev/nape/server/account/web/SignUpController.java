package dev.nape.server.account.web;

import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.People;
import dev.nape.server.account.Person;
import dev.nape.server.account.Sessions;
import dev.nape.server.account.SignedIn;
import dev.nape.server.account.entry.Invitations;
import dev.nape.server.account.entry.Passwords;
import dev.nape.server.account.entry.RecoveryCodes;
import dev.nape.server.account.entry.SetupLink;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Making an account: by the set-up link, by an invitation, or openly where the server allows it.
 */
@Controller
class SignUpController {

  private final People people;
  private final Passwords passwords;
  private final SetupLink setup;
  private final Invitations invitations;
  private final RecoveryCodes codes;
  private final Sessions sessions;
  private final AccountSettings settings;

  SignUpController(
      People people,
      Passwords passwords,
      SetupLink setup,
      Invitations invitations,
      RecoveryCodes codes,
      Sessions sessions,
      AccountSettings settings) {
    this.people = people;
    this.passwords = passwords;
    this.setup = setup;
    this.invitations = invitations;
    this.codes = codes;
    this.sessions = sessions;
    this.settings = settings;
  }

  @GetMapping("/setup/{token}")
  String setup(@PathVariable String token, Model model) {
    require(setup.opens(token));
    return form(model, "setup", "", Map.of());
  }

  @PostMapping("/setup/{token}")
  String setUp(
      @PathVariable String token,
      SignUpForm form,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    require(setup.opens(token));
    Supplier<Optional<Person>> add =
        () -> people.addFirst(form.typedName(), form.typedPassword(), Zones.orNull(form.zone()));
    return signUp(form, "setup", add, model, request, response);
  }

  @GetMapping("/invitation/{token}")
  String invitation(@PathVariable String token, Model model) {
    require(invitations.isOpen(token));
    return form(model, "invitation", "", Map.of());
  }

  @PostMapping("/invitation/{token}")
  String accept(
      @PathVariable String token,
      SignUpForm form,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    require(invitations.isOpen(token));
    Supplier<Optional<Person>> add =
        () -> invitations.spend(token) ? Optional.of(add(form)) : Optional.empty();
    return signUp(form, "invitation", add, model, request, response);
  }

  @GetMapping("/sign-up")
  String open(Model model) {
    require(settings.signUp() == AccountSettings.SignUp.OPEN);
    return form(model, "open", "", Map.of());
  }

  @PostMapping("/sign-up")
  String signUp(
      SignUpForm form, Model model, HttpServletRequest request, HttpServletResponse response) {
    require(settings.signUp() == AccountSettings.SignUp.OPEN);
    return signUp(form, "open", () -> Optional.of(add(form)), model, request, response);
  }

  private Person add(SignUpForm form) {
    return people.add(form.typedName(), form.typedPassword(), Zones.orNull(form.zone()));
  }

  private String signUp(
      SignUpForm form,
      String way,
      Supplier<Optional<Person>> add,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Map<String, String> faults = form.faults(passwords);
    if (!faults.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(model, way, form.typedName(), faults);
    }
    Person person = add.get().orElseThrow(SignUpController::gone);
    sessions.begin(person, request, response);
    model.addAttribute("name", person.name());
    model.addAttribute("codes", SignedIn.actingFor(person.id(), () -> codes.renew(person.id())));
    return "account/welcome";
  }

  private static String form(Model model, String way, String name, Map<String, String> faults) {
    model.addAttribute("way", way);
    model.addAttribute("name", name);
    model.addAttribute("faults", faults);
    return "account/sign-up";
  }

  private static void require(boolean open) {
    if (!open) {
      throw gone();
    }
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
