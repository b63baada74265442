package dev.nape.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies, follows nothing and runs no script. */
public final class Visitor {

  public static final String PASSWORD = "lamp river cobalt 9";

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern NAME = Pattern.compile("id=\"sign-in-name\">([^<]+)<");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;
  private String name = "";

  public Visitor(String address) {
    this.address = address;
  }

  /** Makes an account where anybody may, and is signed in to it afterwards. */
  public static Visitor signedUp(String address, String name) {
    Visitor visitor = new Visitor(address);
    HttpResponse<String> welcome =
        visitor.post(
            "/sign-up",
            "/sign-up",
            Map.of("name", name, "password", PASSWORD, "zone", "Europe/Berlin"));
    visitor.name = visitor.found(NAME, welcome.body());
    return visitor;
  }

  public String name() {
    return name;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Fills in the form on a page, with its token, and sends it to an address. */
  public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
    String token = found(CSRF, get(page).body());
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encode(token) + "&", ""));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends a file with the form on a page. */
  public HttpResponse<String> upload(String page, Path file) throws IOException {
    String token = found(CSRF, get(page).body());
    String boundary = "nape-test-boundary";
    String head =
        """
        --%s\r
        Content-Disposition: form-data; name="_csrf"\r
        \r
        %s\r
        --%s\r
        Content-Disposition: form-data; name="file"; filename="diary.csv"\r
        Content-Type: text/csv\r
        \r
        """
            .formatted(boundary, token, boundary);
    return send(
        request(page)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
  }

  /** Sends JSON, with the token that the session's address gives. */
  public HttpResponse<String> put(String path, String json) {
    return json("PUT", path, json);
  }

  /** The same, for what gets its id from the server. */
  public HttpResponse<String> postJson(String path, String json) {
    return json("POST", path, json);
  }

  private HttpResponse<String> json(String method, String path, String json) {
    String session = get("/api/session").body();
    Matcher token = Pattern.compile("\"csrf\":\"([^\"]+)\"").matcher(session);
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", token.find() ? token.group(1) : "none")
            .method(method, BodyPublishers.ofString(json)));
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("not on the page: " + pattern + "\n" + page);
    }
    return matcher.group(1);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
