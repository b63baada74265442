package dev.nape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command that was run on 21 November 2026, and what it wrote. */
record Ran(int code, String out, String err) {

  static Ran nape(String... arguments) {
    return nape(InputStream.nullInputStream(), arguments);
  }

  static Ran nape(InputStream in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Nape.run(Console.of(in, out, err), () -> Instant.parse("2026-11-21T12:00:00Z"), arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static JsonNode json(String... arguments) {
    Ran ran = nape(arguments);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return new JsonMapper().readTree(ran.out());
  }

  /** One complaint a line, and nothing else done. */
  Ran isRejected() {
    assertThat(code).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(err).isNotBlank();
    return this;
  }
}
