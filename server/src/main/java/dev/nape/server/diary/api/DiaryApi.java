package dev.nape.server.diary.api;

import dev.nape.diary.Attack;
import dev.nape.diary.Day;
import dev.nape.server.account.PersonId;
import dev.nape.server.diary.Diaries;
import dev.nape.server.diary.Saved;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code PUT} keeps a record under an id that its sender made, so that a sender who heard no answer
 * sends it again: 201 when it is new, 200 when it changed, 204 when it was there already. Whatever
 * was answered is on disk.
 */
@RestController
@RequestMapping("/api/diary")
class DiaryApi {

  private final Diaries diaries;

  DiaryApi(Diaries diaries) {
    this.diaries = diaries;
  }

  @PutMapping("/attacks/{id}")
  ResponseEntity<AttackBody> putAttack(
      PersonId me, @PathVariable UUID id, @RequestBody AttackBody body) {
    Attack attack = body.attack(id);
    return answer(diaries.save(me, attack), () -> AttackBody.of(attack));
  }

  @GetMapping("/attacks/{id}")
  AttackBody attack(PersonId me, @PathVariable UUID id) {
    return diaries.attack(me, id).map(AttackBody::of).orElseThrow(DiaryApi::missing);
  }

  @DeleteMapping("/attacks/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteAttack(PersonId me, @PathVariable UUID id) {
    require(diaries.delete(me, id));
  }

  @PutMapping("/days/{date}")
  ResponseEntity<DayBody> putDay(
      PersonId me, @PathVariable LocalDate date, @RequestBody DayBody body) {
    Day day = body.day(date);
    return answer(diaries.save(me, day), () -> DayBody.of(day));
  }

  @GetMapping("/days/{date}")
  DayBody day(PersonId me, @PathVariable LocalDate date) {
    return diaries.day(me, date).map(DayBody::of).orElseThrow(DiaryApi::missing);
  }

  @DeleteMapping("/days/{date}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteDay(PersonId me, @PathVariable LocalDate date) {
    require(diaries.delete(me, date));
  }

  private static <T> ResponseEntity<T> answer(Saved saved, Supplier<T> body) {
    return switch (saved) {
      case CREATED -> ResponseEntity.status(HttpStatus.CREATED).body(body.get());
      case CHANGED -> ResponseEntity.ok(body.get());
      case UNCHANGED -> ResponseEntity.noContent().build();
    };
  }

  private static void require(boolean there) {
    if (!there) {
      throw missing();
    }
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
