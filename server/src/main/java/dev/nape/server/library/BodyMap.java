package dev.nape.server.library;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Every drawing of the body, read once. */
@Component
public class BodyMap {

  private final Map<View, Drawing> drawings = new EnumMap<>(View.class);

  BodyMap() {
    Arrays.stream(View.values()).forEach(view -> drawings.put(view, DrawingReader.read(view)));
  }

  /** The drawing of a view. */
  public Drawing drawing(View view) {
    return Objects.requireNonNull(drawings.get(view));
  }

  /** All of them, in the order of the views. */
  public List<Drawing> drawings() {
    return List.copyOf(drawings.values());
  }

  /** The first views in which something is drawn. */
  public List<View> where(Predicate<Drawing> holds) {
    return drawings.values().stream().filter(holds).map(Drawing::view).toList();
  }
}
