package dev.nape.server.library.body;

import dev.nape.server.library.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address of the body map. Its text is the link that leads there.
 *
 * @param view which drawing
 * @param choice what was tapped, if anything
 * @param show what is shown
 * @param peel how many layers of muscle are taken off, 0–3; {@code null} for the usual
 * @param closer name of the part that is shown larger, if any
 */
public record Place(
    View view,
    @Nullable Choice choice,
    Show show,
    @Nullable Integer peel,
    @Nullable String closer) {

  /** The same choice in another drawing. */
  public Place in(View other) {
    return new Place(other, choice, show, peel, null);
  }

  public Place choosing(Choice.Kind kind, String id) {
    return new Place(view, new Choice(kind, id), show, peel, closer);
  }

  public Place choosingNothing() {
    return new Place(view, null, show, peel, closer);
  }

  public Place showing(Show other) {
    return new Place(view, choice, other, peel, closer);
  }

  public Place peeled(@Nullable Integer layers) {
    return new Place(view, choice, show, layers, closer);
  }

  public Place closer(@Nullable String part) {
    return new Place(view, choice, show, peel, part);
  }

  /** Leads to the answer, which stands below the picture. */
  public String link() {
    return choice == null ? toString() : this + "#found";
  }

  @Override
  public String toString() {
    List<String> parameters = new ArrayList<>();
    if (choice != null) {
      parameters.add(choice.kind().parameter() + "=" + choice.id());
    }
    if (show != Show.PLACES) {
      parameters.add("show=" + show.id());
    }
    if (peel != null) {
      parameters.add("peel=" + peel);
    }
    if (closer != null) {
      parameters.add("closer=" + closer);
    }
    return "/library/body/"
        + view.id()
        + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
  }
}
