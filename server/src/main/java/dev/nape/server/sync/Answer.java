package dev.nape.server.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.nape.server.site.BadValue;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to one record that was sent: an outcome with the number of the last change of
 * the record, or a problem.
 *
 * @param id as it was sent; {@code null} when there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
    @Nullable String id,
    @Nullable String outcome,
    @Nullable Long change,
    @Nullable BadValue problem) {

  static Answer of(Write write, Outcome outcome, long change) {
    return new Answer(write.id().toString(), outcome.id(), change, null);
  }

  static Answer refused(@Nullable String id, BadValue problem) {
    return new Answer(id, null, null, problem);
  }
}
