package org.chungtay.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.chungtay.shared.error.DomainException;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// How refusals and failures are written: as a page for people, as an RFC 9457 problem for API
/// clients, both in the reader's language.
@Component
class Answers {
  /// PostgreSQL is started again within seconds.
  private static final String RETRY_SECONDS = "10";

  private final Messages messages;

  Answers(Messages messages) {
    this.messages = messages;
  }

  /// What the framework refuses, known by its status only.
  Object plain(HttpStatusCode status, HttpServletRequest request) {
    var code =
        switch (status.value()) {
          case 404 -> "not-found";
          case 405 -> "wrong-method";
          case 413 -> "too-much-sent";
          case 406, 415 -> "wrong-kind-of-content";
          default -> "bad-request";
        };
    Map<String, Object> arguments = Map.of("what", "page");
    return wantsJson(request)
        ? problem(status.value(), code, arguments, List.of(), request)
        : page(ErrorPage.of(status.value(), code, arguments));
  }

  Object failure(Failure failure, HttpServletRequest request, HttpServletResponse response) {
    if (failure.passes()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return wantsJson(request)
        ? problem(failure.status(), failure.code(), failure.arguments(), List.of(), request)
        : page(
            new ErrorPage(
                failure.status(), failure.code(), failure.arguments(), SentAgain.of(request)));
  }

  ResponseEntity<ProblemDetail> problem(DomainException refusal, HttpServletRequest request) {
    var fields =
        refusal instanceof InvalidInput invalid ? invalid.fields() : List.<FieldRefusal>of();
    return problem(refusal.status(), refusal.code(), refusal.arguments(), fields, request);
  }

  private ResponseEntity<ProblemDetail> problem(
      int status,
      String code,
      Map<String, Object> arguments,
      List<FieldRefusal> fields,
      HttpServletRequest request) {
    var language = RequestLanguage.of(request);
    var problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create("urn:chungtay:refusal:" + code));
    problem.setTitle(messages.text(language, "refusal." + code, arguments));
    problem.setProperty("code", code);
    if (arguments.get(Failure.REFERENCE) instanceof String reference) {
      problem.setProperty(Failure.REFERENCE, reference);
    }
    if (!fields.isEmpty()) {
      problem.setProperty(
          "errors", fields.stream().map(field -> described(field, language)).toList());
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private Map<String, Object> described(FieldRefusal field, Language language) {
    return Map.of(
        "field", field.field(),
        "code", field.code(),
        "detail", messages.text(language, "refusal." + field.code(), field.arguments()));
  }

  static ModelAndView page(ErrorPage model) {
    var page = Pages.page("shared/error", model);
    page.setStatus(HttpStatusCode.valueOf(model.status()));
    return page;
  }

  static boolean wantsJson(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    return address(request).startsWith("/api/")
        || (accept != null && accept.contains("json") && !accept.contains("text/html"));
  }

  /// The address that was asked for, also after a filter, a form or a failure has sent the request
  /// on.
  static String address(HttpServletRequest request) {
    var query = request.getQueryString();
    return path(request) + (query == null ? "" : "?" + query);
  }

  private static String path(HttpServletRequest request) {
    var asked =
        request.getAttribute(
            request.getDispatcherType() == DispatcherType.ERROR
                ? RequestDispatcher.ERROR_REQUEST_URI
                : RequestDispatcher.FORWARD_REQUEST_URI);
    return asked instanceof String original ? original : request.getRequestURI();
  }
}
