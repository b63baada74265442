package dev.nape.server.trial.today;

import dev.nape.server.account.PersonId;
import dev.nape.server.diary.web.Here;
import dev.nape.server.trial.PersonalTrials;
import dev.nape.server.trial.coin.ReliefTrials;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a device keeps of its person's trials, to know today's block and the coin offline. */
@RestController
class TrialApi {

  private final PersonalTrials trials;
  private final Blocks blocks;
  private final ReliefTrials relief;
  private final Helped helped;

  TrialApi(PersonalTrials trials, Blocks blocks, ReliefTrials relief, Helped helped) {
    this.trials = trials;
    this.blocks = blocks;
    this.relief = relief;
    this.helped = helped;
  }

  /**
   * All of it.
   *
   * @param prevention the running trial; {@code null} when none runs
   * @param relief the coin of the present pair of attacks; {@code null} when no trial runs
   * @param helped what helped before, by technique
   */
  record Known(
      @Nullable Prevention prevention,
      ReliefTrials.@Nullable Coin relief,
      Map<String, Helped.Past> helped) {}

  /**
   * What is known of a prevention trial.
   *
   * @param first its first day
   * @param last its last day
   * @param until until when {@code blocks} are all there is: from the next day on, a sealed cycle
   */
  record Prevention(LocalDate first, LocalDate last, LocalDate until, List<Block> blocks) {}

  @GetMapping("/api/trial")
  Known known(PersonId me, Here here) {
    LocalDate today = here.today();
    return new Known(
        trials
            .span(me, today)
            .map(span ->
                new Prevention(span.first(), span.last(), span.until(), blocks.revealed(me, today)))
            .orElse(null),
        relief.coin(me).orElse(null),
        helped.of(me));
  }
}
