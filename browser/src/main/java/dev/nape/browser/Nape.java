package dev.nape.browser;

import dev.nape.browser.json.JsonWriter;
import dev.nape.browser.json.Refused;
import dev.nape.browser.session.Engine;
import dev.nape.browser.session.RunJson;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;

/**
 * What JavaScript calls. Every argument and every result is JSON text; what cannot be used gives
 * {@code {"problem":{"field":…,"detail":…}}}. {@link #load} comes first. On the JVM it is plain
 * Java and answers the same to the last byte.
 */
public final class Nape {
  private static @Nullable Engine engine;

  private Nape() {}

  /** Takes the knowledge; answers its version. */
  @JSExport
  public static String load(String knowledge) {
    return answered(() -> {
      Engine loaded = Engine.of(knowledge);
      engine = loaded;
      return new JsonWriter().object(json -> json.field("version", loaded.version())).text();
    });
  }

  /** What the screens ask and show. */
  @JSExport
  public static String catalogue() {
    return answered(() -> engine().catalogue());
  }

  /** Answers in, a clearance out. */
  @JSExport
  public static String screen(String answers) {
    return asked(answers, engine()::screen);
  }

  /** Answers and a wish in, a clearance and a session out. */
  @JSExport
  public static String plan(String request) {
    return asked(request, engine()::plan);
  }

  /** Answers and a wish in, the session second by second out. */
  @JSExport
  public static String timeline(String request) {
    return asked(request, engine()::timeline);
  }

  /** A session that goes on and an event in, the session after it out. */
  @JSExport
  public static String run(String happening) {
    return asked(happening, RunJson::after);
  }

  private static Engine engine() {
    return Objects.requireNonNull(engine, "no knowledge is loaded");
  }

  private static String asked(String question, Function<String, String> answer) {
    return answered(() -> answer.apply(question));
  }

  private static String answered(Supplier<String> answer) {
    try {
      return answer.get();
    } catch (Refused e) {
      Refused.Problem first = e.problems().getFirst();
      return new JsonWriter()
          .object(json ->
              json.name("problem")
                  .object(problem ->
                      problem.field("field", first.field()).field("detail", first.detail())))
          .text();
    }
  }
}
