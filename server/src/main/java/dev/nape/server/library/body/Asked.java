package dev.nape.server.library.body;

import dev.nape.server.library.Drawing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for after its question mark, as it was typed.
 *
 * @param zone where it hurts
 * @param region where a hand may work
 * @param muscle id of a muscle
 * @param point id of a point
 * @param show what the picture shows
 * @param peel layers taken off
 * @param closer the part shown larger
 */
record Asked(
    @Nullable String zone,
    @Nullable String region,
    @Nullable String muscle,
    @Nullable String point,
    @Nullable String show,
    @Nullable Integer peel,
    @Nullable String closer) {

  private static final int LAYERS = 3;

  /** The place in a drawing; empty when there is no such place. */
  Optional<Place> in(Drawing drawing) {
    List<Choice> chosen =
        Stream.of(
                choice(Choice.Kind.ZONE, zone),
                choice(Choice.Kind.REGION, region),
                choice(Choice.Kind.MUSCLE, muscle),
                choice(Choice.Kind.POINT, point))
            .flatMap(Optional::stream)
            .toList();
    boolean wrong =
        chosen.size() > 1
            || (peel != null && (peel < 0 || peel > LAYERS))
            || (closer != null && !drawing.closer().containsKey(closer));
    Choice choice = chosen.isEmpty() ? null : chosen.getFirst();
    return wrong
        ? Optional.empty()
        : shown().map(what -> new Place(drawing.view(), choice, what, peel, closer));
  }

  private Optional<Show> shown() {
    return show == null
        ? Optional.of(Show.PLACES)
        : Arrays.stream(Show.values()).filter(one -> one.id().equals(show)).findFirst();
  }

  private static Optional<Choice> choice(Choice.Kind kind, @Nullable String id) {
    return Optional.ofNullable(id).map(known -> new Choice(kind, known));
  }
}
