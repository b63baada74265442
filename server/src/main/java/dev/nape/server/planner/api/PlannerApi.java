package dev.nape.server.planner.api;

import dev.nape.server.account.PersonId;
import dev.nape.server.diary.web.Here;
import dev.nape.server.planner.PlanRecord;
import dev.nape.server.planner.Planned;
import dev.nape.server.planner.Plans;
import dev.nape.server.planner.Wish;
import dev.nape.server.screening.Gap;
import dev.nape.server.screening.Refused;
import dev.nape.server.screening.Screened;
import dev.nape.server.screening.Screenings;
import dev.nape.server.screening.TodaysCheck;
import dev.nape.technique.Performer;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plans as JSON: the input of {@code nape plan}. With {@code answers} they become today's check;
 * without, today's check as it is kept counts.
 */
@RestController
@RequestMapping("/api/planner")
class PlannerApi {

  private final Plans plans;
  private final Screenings screenings;
  private final MessageSource messages;
  private final JsonMapper json;

  PlannerApi(Plans plans, Screenings screenings, MessageSource messages, JsonMapper json) {
    this.plans = plans;
    this.screenings = screenings;
    this.messages = messages;
    this.json = json;
  }

  @PostMapping("/plans")
  ResponseEntity<String> plan(PersonId me, Here here, @RequestBody JsonNode body) {
    if (!(body instanceof ObjectNode wish)) {
      throw Refused.of("", "is not a JSON object");
    }
    JsonNode answers = wish.remove("answers");
    JsonNode anyway = wish.remove("anyway");
    if (anyway != null && !anyway.isBoolean()) {
      throw Refused.of("anyway", "has to be true or false");
    }
    boolean allTheSame = anyway != null && anyway.booleanValue();
    Performer performer =
        answers == null
            ? screenings.newestCheck(me).map(TodaysCheck::performer).orElse(Performer.SELF)
            : performer(me, here, answers);
    return switch (plans.make(me, here.now(), new Wish(performer, wish.toString()), allTheSame)) {
      case Planned.Resting(var until) -> throw Refused.of("anyway", resting(until));
      case Planned.NotYet(var gap) -> throw refusal(gap);
      case Planned.Stopped stopped -> answer(ResponseEntity.ok(), stopped.wire(), null);
      case Planned.Made(var plan) ->
          answer(
              ResponseEntity.created(URI.create("/api/planner/plans/" + plan.id())),
              plan.wire(),
              plan.id());
    };
  }

  private Performer performer(PersonId me, Here here, JsonNode answers) {
    return switch (screenings.check(me, here.now(), answers.toString())) {
      case Screened.NotYet(var gap) -> throw refusal(gap);
      case Screened.Fresh fresh -> fresh.answers().performer();
    };
  }

  private String resting(LocalDate until) {
    return messages.getMessage("planner.resting.api", new Object[] {until}, Locale.ENGLISH);
  }

  private Refused refusal(Gap gap) {
    return Refused.of(gap.field(), messages.getMessage(gap.key(), null, Locale.ENGLISH));
  }

  private ResponseEntity<String> answer(
      ResponseEntity.BodyBuilder status, String wire, @Nullable UUID id) {
    ObjectNode body = json.createObjectNode();
    if (id != null) {
      body.put("id", id.toString());
    }
    body.setAll((ObjectNode) json.readTree(wire));
    return status.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(body));
  }

  /** A plan as it was made; to do it, ask anew. */
  @GetMapping("/plans/{id}")
  ResponseEntity<String> plan(PersonId me, @PathVariable UUID id) {
    PlanRecord plan =
        plans.find(me, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return answer(ResponseEntity.ok(), plan.wire(), id);
  }
}
