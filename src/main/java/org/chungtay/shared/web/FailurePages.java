package org.chungtay.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.chungtay.shared.error.DomainException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The last resort: where the servlet container sends what failed outside of any controller, in a
/// filter or while a page was drawn.
@Controller
class FailurePages implements ErrorController {
  private final Answers answers;

  FailurePages(Answers answers) {
    this.answers = answers;
  }

  @Open
  @RequestMapping("/error")
  Object failed(HttpServletRequest request, HttpServletResponse response) {
    var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (cause instanceof DomainException refusal) {
      throw refusal;
    }
    if (cause instanceof Throwable thrown) {
      return answers.failure(Failure.noted(thrown, request), request, response);
    }
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return answers.plain(
        status instanceof Integer told ? HttpStatusCode.valueOf(told) : HttpStatus.NOT_FOUND,
        request);
  }
}
