package dev.nape.browser.session;

import dev.nape.browser.json.Item;
import dev.nape.browser.json.JsonReader;
import dev.nape.browser.json.JsonWriter;
import dev.nape.browser.json.Refused;
import dev.nape.session.Course;
import dev.nape.session.Event;
import dev.nape.session.SessionRun;
import dev.nape.session.SessionRun.Cause;
import dev.nape.session.Track;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where a person is in a session, as a device keeps it: read, moved on by an event, written. */
public final class RunJson {
  private RunJson() {}

  /**
   * The run after an event.
   *
   * @param json {@code {"event":"tick","now":1795000000000,"run":{…}}}
   * @throws Refused if it is none
   */
  public static String after(String json) {
    Item.Fields asked = JsonReader.object(json);
    Event event = Event.of(text(asked, "event")).orElseThrow(() -> refused("event"));
    SessionRun run = read(fields(asked, "run")).on(event, number(asked, "now"));
    JsonWriter writer = new JsonWriter();
    write(writer, run);
    return writer.text();
  }

  static void write(JsonWriter json, SessionRun run) {
    Course course = run.course();
    json.object(inner -> {
      state(inner, run);
      inner.field("at", course.at()).field("total", course.track().total());
      inner.name("done").list(course.done(), inner::value);
      inner.name("skipped").list(course.skipped(), inner::value);
      inner.name("starts").list(course.track().starts(), inner::value);
      inner.name("waits").list(course.track().waits(), inner::value);
    });
  }

  private static void state(JsonWriter json, SessionRun run) {
    switch (run) {
      case SessionRun.Ready ready -> json.field("state", "ready");
      case SessionRun.Running running ->
          json.field("state", "running").name("since").value(running.counted());
      case SessionRun.Paused paused -> {
        json.field("state", "paused").field("cause", paused.cause().id());
        json.name("away").value(paused.awaySeconds());
      }
      case SessionRun.Stopped stopped -> json.field("state", "stopped");
      case SessionRun.Done done -> json.field("state", "done");
    }
  }

  private static SessionRun read(Item.Fields run) {
    Course course = course(run);
    return switch (text(run, "state")) {
      case "ready" -> new SessionRun.Ready(course);
      case "running" -> new SessionRun.Running(course, number(run, "since"));
      case "paused" -> new SessionRun.Paused(course, cause(run), number(run, "away"));
      case "stopped" -> new SessionRun.Stopped(course);
      case "done" -> new SessionRun.Done(course);
      default -> throw refused("run.state");
    };
  }

  private static Course course(Item.Fields run) {
    try {
      Track track = new Track(wholes(run, "starts"), wholes(run, "waits"), whole(run, "total"));
      List<Boolean> skipped = items(run, "skipped").stream().map(RunJson::flag).toList();
      return new Course(track, whole(run, "at"), wholes(run, "done"), skipped);
    } catch (IllegalArgumentException e) {
      throw refused("run");
    }
  }

  private static Cause cause(Item.Fields run) {
    String cause = text(run, "cause");
    Predicate<Cause> named = each -> each.id().equals(cause);
    return Arrays.stream(Cause.values())
        .filter(named)
        .findFirst()
        .orElseThrow(() -> refused("run.cause"));
  }

  private static Item.Fields fields(Item.Fields in, String key) {
    if (in.values().get(key) instanceof Item.Fields inner) {
      return inner;
    }
    throw refused(key);
  }

  private static List<Item> items(Item.Fields in, String key) {
    if (in.values().get(key) instanceof Item.Items list) {
      return list.values();
    }
    throw refused("run." + key);
  }

  private static List<Integer> wholes(Item.Fields in, String key) {
    return items(in, key).stream().map(item -> (int) number(item, key)).toList();
  }

  private static int whole(Item.Fields in, String key) {
    return (int) number(in, key);
  }

  private static long number(Item.Fields in, String key) {
    return number(in.values().get(key), key);
  }

  private static long number(@Nullable Item item, String key) {
    if (item instanceof Item.Numeral number && number.value() == (long) number.value()) {
      return (long) number.value();
    }
    throw refused(key);
  }

  private static boolean flag(Item item) {
    if (item instanceof Item.Word word && word.value() != null) {
      return word.value();
    }
    throw refused("run.skipped");
  }

  private static String text(Item.Fields in, String key) {
    if (in.values().get(key) instanceof Item.Text text) {
      return text.value();
    }
    throw refused(key);
  }

  private static Refused refused(String field) {
    return new Refused(field, "is no part of a session");
  }
}
