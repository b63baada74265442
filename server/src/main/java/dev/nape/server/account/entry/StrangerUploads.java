package dev.nape.server.account.entry;

import dev.nape.server.account.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a file from somebody who is not signed in before a byte of it is read. */
class StrangerUploads extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    boolean upload =
        type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
    if (upload && SignedIn.current().isEmpty()) {
      response.sendError(HttpStatus.FORBIDDEN.value());
      return;
    }
    chain.doFilter(request, response);
  }
}
