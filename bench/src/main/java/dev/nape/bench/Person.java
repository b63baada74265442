package dev.nape.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who is signed in.
 *
 * @param cookie that the server knows them by
 * @param token that their writes carry
 */
record Person(String cookie, String token) {

  private static final String PASSWORD = "lamp river cobalt 9";
  private static final Pattern HIDDEN_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern JSON_TOKEN = Pattern.compile("\"csrf\":\"([^\"]+)\"");
  private static final String BOUNDARY = "nape-bench-boundary";

  /** Makes the first account of a server. */
  static Person first(Nape nape) throws IOException {
    try (Wire wire = new Wire(nape.port())) {
      var stranger = new Person("", "");
      Wire.Answer form = stranger.get(wire, nape.setupPath());
      var visitor = new Person(cookieOf(form), found(HIDDEN_TOKEN, form.text()));
      Wire.Answer welcome =
          visitor.post(
              wire,
              nape.setupPath(),
              Map.of("name", "Ada", "password", PASSWORD, "zone", "Europe/Berlin"));
      return signedIn(wire, cookieOf(welcome));
    }
  }

  /** Makes one more account, where anybody may. */
  static Person signedUp(Nape nape) throws IOException {
    try (Wire wire = new Wire(nape.port())) {
      Wire.Answer form = new Person("", "").get(wire, "/sign-up");
      var visitor = new Person(cookieOf(form), found(HIDDEN_TOKEN, form.text()));
      Wire.Answer welcome =
          visitor.post(
              wire,
              "/sign-up",
              Map.of("name", "Eve", "password", PASSWORD, "zone", "Europe/Berlin"));
      return signedIn(wire, cookieOf(welcome));
    }
  }

  /** Signs in to a demonstration. */
  static Person ofDemo(Nape nape) throws IOException {
    try (Wire wire = new Wire(nape.port())) {
      return signedIn(wire, cookieOf(new Person("", "").get(wire, "/demo")));
    }
  }

  private static Person signedIn(Wire wire, String cookie) throws IOException {
    Wire.Answer session = new Person(cookie, "").get(wire, "/api/session");
    return new Person(cookie, found(JSON_TOKEN, session.text()));
  }

  private static String cookieOf(Wire.Answer answer) {
    return Objects.requireNonNull(answer.headers().get("set-cookie"), answer::text)
        .split(";", 2)[0];
  }

  static String found(Pattern pattern, String text) throws IOException {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IOException("not there: " + pattern + " in\n" + text);
    }
    return matcher.group(1);
  }

  private String head(String method, String path) {
    return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n";
  }

  Wire.Answer get(Wire wire, String path) throws IOException {
    return wire.send(head("GET", path) + "\r\n");
  }

  /** The answer as browsers ask for it: packed. */
  Wire.Answer getPacked(Wire wire, String path) throws IOException {
    return wire.send(head("GET", path) + "Accept-Encoding: gzip\r\n\r\n");
  }

  Wire.Answer put(Wire wire, String path, String json) throws IOException {
    return json(wire, "PUT", path, json);
  }

  Wire.Answer postJson(Wire wire, String path, String json) throws IOException {
    return json(wire, "POST", path, json);
  }

  private Wire.Answer json(Wire wire, String method, String path, String json) throws IOException {
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    return wire.send(
        head(method, path)
            + "X-CSRF-TOKEN: "
            + token
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + json);
  }

  Wire.Answer post(Wire wire, String path, Map<String, String> fields) throws IOException {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
    return wire.send(
        head("POST", path)
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  Wire.Answer upload(Wire wire, String path, Path file) throws IOException {
    String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=";
    String before =
        part
            + "\"_csrf\"\r\n\r\n"
            + token
            + "\r\n"
            + part
            + "\"file\"; filename=\"diary.csv\"\r\nContent-Type: text/csv\r\n\r\n";
    String after = "\r\n--" + BOUNDARY + "--\r\n";
    long length = before.length() + Files.size(file) + after.length();
    String head =
        head("POST", path)
            + "Content-Type: multipart/form-data; boundary="
            + BOUNDARY
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return wire.send(out -> {
      out.write((head + before).getBytes(StandardCharsets.UTF_8));
      Files.copy(file, out);
      out.write(after.getBytes(StandardCharsets.UTF_8));
    });
  }
}
