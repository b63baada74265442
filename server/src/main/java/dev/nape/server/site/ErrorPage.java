package dev.nape.server.site;

import dev.nape.server.account.ForPrograms;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is refused before any controller is asked, such as too many tries or a missing right. */
@Controller
class ErrorPage implements ErrorController {

  @RequestMapping("/error")
  Object error(HttpServletRequest request) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpStatus.NOT_FOUND.value();
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (path != null && ForPrograms.isAt(path.toString())) {
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(ProblemDetail.forStatus(status));
    }
    var page = new ModelAndView("site/error", HttpStatusCode.valueOf(status));
    page.addObject("status", status);
    return page;
  }
}
