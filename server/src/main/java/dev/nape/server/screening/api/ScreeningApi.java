package dev.nape.server.screening.api;

import dev.nape.screening.InvalidAnswers;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.web.Here;
import dev.nape.server.screening.ClearanceRecord;
import dev.nape.server.screening.Refused;
import dev.nape.server.screening.Screened;
import dev.nape.server.screening.Screenings;
import dev.nape.server.screening.profile.Fault;
import dev.nape.server.screening.profile.KeptProfile;
import dev.nape.server.screening.profile.ProfileFaults;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Screening as JSON: the profile is kept, today's answers are sent, and the clearance comes from
 * both. Refusals name the field.
 */
@RestController
@RequestMapping("/api/screening")
class ScreeningApi {

  private final Screenings screenings;
  private final MessageSource messages;
  private final JsonMapper json;

  ScreeningApi(Screenings screenings, MessageSource messages, JsonMapper json) {
    this.screenings = screenings;
    this.messages = messages;
    this.json = json;
  }

  @GetMapping("/profile")
  ProfileBody.Kept profile(PersonId me, Here here) {
    return screenings
        .profile(me)
        .map(kept -> kept(me, here, kept))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ProfileBody.Kept kept(PersonId me, Here here, KeptProfile kept) {
    List<String> open =
        ProfileFaults.open(kept.profile(), screenings.questions()).stream()
            .map(Fault::field)
            .toList();
    return ProfileBody.Kept.of(kept, screenings.profileGap(me, here.now()).orElse(null), open);
  }

  /** The whole profile at once. It counts from now on if no question is open. */
  @PutMapping("/profile")
  ProfileBody.Kept putProfile(PersonId me, Here here, @RequestBody ProfileBody body) {
    List<Fault> faults = screenings.keepProfile(me, body.profile(), here.now(), true);
    if (!faults.isEmpty()) {
      throw Refused.of(
          faults.stream()
              .map(fault ->
                  new InvalidAnswers.Problem(fault.field(), words(fault.key(), fault.subject())))
              .toList());
    }
    return profile(me, here);
  }

  private String words(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.ENGLISH);
  }

  /** Today's answers; the profile is added from what is kept. */
  @PostMapping("/clearances")
  ResponseEntity<String> clear(PersonId me, Here here, @RequestBody String answers) {
    return switch (screenings.check(me, here.now(), answers)) {
      case Screened.NotYet(var gap) -> throw Refused.of(gap.field(), words(gap.key()));
      case Screened.Fresh fresh ->
          ResponseEntity.created(URI.create("/api/screening/clearances/" + fresh.id()))
              .contentType(MediaType.APPLICATION_JSON)
              .body(clearance(me, fresh.id()));
    };
  }

  /** A clearance that was given once: history, whatever holds now. */
  @GetMapping(path = "/clearances/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  String clearance(PersonId me, @PathVariable UUID id) {
    ClearanceRecord kept =
        screenings
            .clearance(me, id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    ObjectNode body = json.createObjectNode();
    body.put("id", id.toString());
    body.put("at", kept.at().toString());
    body.set("answers", json.valueToTree(kept.answers()));
    body.setAll((ObjectNode) json.readTree(kept.wire()));
    return json.writeValueAsString(body);
  }
}
