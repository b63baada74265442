package dev.nape.server.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The addresses that programs ask: they get a status and a problem detail, never a page. */
public final class ForPrograms {

  private static final List<String> BELOW = List.of("/api/", "/sync/");

  private ForPrograms() {}

  /** Whether a program is answered. */
  public static boolean isAt(HttpServletRequest request) {
    return isAt(request.getRequestURI());
  }

  /** The same of an address. */
  public static boolean isAt(String path) {
    return BELOW.stream().anyMatch(path::startsWith);
  }
}
