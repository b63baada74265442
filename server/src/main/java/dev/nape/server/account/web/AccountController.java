package dev.nape.server.account.web;

import dev.nape.server.account.AccountSettings;
import dev.nape.server.account.Passkeys;
import dev.nape.server.account.People;
import dev.nape.server.account.Person;
import dev.nape.server.account.PersonId;
import dev.nape.server.account.Sessions;
import dev.nape.server.account.Theme;
import dev.nape.server.account.entry.Invitations;
import dev.nape.server.account.entry.Passwords;
import dev.nape.server.account.entry.RecoveryCodes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One's own account: how it looks, where home is, and every way in. */
@Controller
class AccountController {

  private final People people;
  private final Passwords passwords;
  private final Passkeys passkeys;
  private final RecoveryCodes codes;
  private final Invitations invitations;
  private final Sessions sessions;
  private final AccountSettings settings;

  AccountController(
      People people,
      Passwords passwords,
      Passkeys passkeys,
      RecoveryCodes codes,
      Invitations invitations,
      Sessions sessions,
      AccountSettings settings) {
    this.people = people;
    this.passwords = passwords;
    this.passkeys = passkeys;
    this.codes = codes;
    this.invitations = invitations;
    this.sessions = sessions;
    this.settings = settings;
  }

  @GetMapping("/account")
  String account(PersonId me, @RequestParam Map<String, String> parameters, Model model) {
    return account(me, Map.of(), parameters.containsKey("saved"), model);
  }

  private String account(PersonId me, Map<String, String> faults, boolean saved, Model model) {
    model.addAttribute("me", person(me));
    model.addAttribute("passkeys", passkeys.of(me));
    model.addAttribute("codesLeft", codes.left(me));
    model.addAttribute("zones", ZoneId.getAvailableZoneIds().stream().sorted().toList());
    model.addAttribute("faults", faults);
    model.addAttribute("saved", saved);
    return "account/account";
  }

  @PostMapping("/account")
  String settle(PersonId me, @RequestParam String zone, @RequestParam Theme theme) {
    ZoneId home =
        Optional.ofNullable(Zones.orNull(zone))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
    people.settle(me, home, theme);
    return "redirect:/account?saved";
  }

  @PostMapping("/account/password")
  String changePassword(
      PersonId me,
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String password,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Person person = person(me);
    Map<String, String> faults =
        people.passwordIs(me, old)
            ? passwords
                .refusal(password, person.name())
                .map(reason -> Map.of("password", "account." + reason))
                .orElse(Map.of())
            : Map.of("old", "account.password.oldWrong");
    if (!faults.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return account(me, faults, false, model);
    }
    people.changePassword(me, password);
    sessions.endAll(person.name());
    sessions.begin(person, request, response);
    return "redirect:/account?saved";
  }

  @PostMapping("/account/passkeys/{id}/delete")
  String removePasskey(PersonId me, @PathVariable String id) {
    passkeys.of(me).stream()
        .filter(passkey -> passkey.getCredentialId().toBase64UrlString().equals(id))
        .forEach(passkey -> passkeys.delete(passkey.getCredentialId()));
    return "redirect:/account?saved";
  }

  @PostMapping("/account/recovery-codes")
  String renewCodes(PersonId me, Model model) {
    model.addAttribute("codes", codes.renew(me));
    return "account/codes";
  }

  @PostMapping("/account/invitations")
  String invite(PersonId me, Model model) {
    model.addAttribute("link", settings.link("/invitation/" + invitations.invite(me)));
    return "account/invitation";
  }

  @PostMapping("/account/sign-out-everywhere")
  String signOutEverywhere(PersonId me) {
    sessions.endAll(person(me).name());
    return "redirect:/sign-in?out";
  }

  private Person person(PersonId me) {
    return people.me(me).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
