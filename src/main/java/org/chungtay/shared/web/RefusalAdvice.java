package org.chungtay.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.chungtay.shared.error.DomainException;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.SignInNeeded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/// The one place where a refusal becomes an answer: an RFC 9457 problem for API clients, the form
/// again with what was typed for a form, and otherwise a page that says what was wrong and what to
/// do.
@ControllerAdvice
class RefusalAdvice {
  private final Messages messages;

  RefusalAdvice(Messages messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  @Nullable Object refused(
      DomainException refusal,
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable HandlerMethod handler)
      throws ServletException, IOException {
    if (wantsJson(request)) {
      return problem(refusal, request);
    }
    if (refusal instanceof SignInNeeded && request.getMethod().equals("GET")) {
      return Pages.goTo(
          "/sign-in?to=" + UriComponentsBuilder.fromPath(address(request)).encode().toUriString());
    }
    var form = handler == null ? null : handler.getMethodAnnotation(FormPage.class);
    if (form != null && !request.getMethod().equals("GET")) {
      showFormAgain(form, refusal, request, response);
      return null;
    }
    return errorPage(refusal.status(), refusal.code(), refusal.arguments());
  }

  /// A malformed id or enum in an address names nothing.
  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  Object malformed(HttpServletRequest request) {
    return plain(HttpStatus.NOT_FOUND, "not-found", request);
  }

  /// What Spring itself refuses: no such route, wrong method, unreadable body, upload too large.
  @ExceptionHandler({
    org.springframework.web.servlet.resource.NoResourceFoundException.class,
    org.springframework.web.servlet.NoHandlerFoundException.class,
    org.springframework.web.HttpRequestMethodNotSupportedException.class,
    org.springframework.web.HttpMediaTypeException.class,
    org.springframework.web.bind.ServletRequestBindingException.class,
    org.springframework.http.converter.HttpMessageNotReadableException.class,
    org.springframework.web.multipart.MultipartException.class,
    org.springframework.web.multipart.support.MissingServletRequestPartException.class,
    org.springframework.web.method.annotation.HandlerMethodValidationException.class
  })
  Object refusedBySpring(Exception refusal, HttpServletRequest request) {
    HttpStatusCode status =
        refusal instanceof ErrorResponse response
            ? response.getStatusCode()
            : HttpStatus.BAD_REQUEST;
    return plain(status, status.value() == 404 ? "not-found" : "bad-request", request);
  }

  private Object plain(HttpStatusCode status, String code, HttpServletRequest request) {
    Map<String, Object> arguments = Map.of("what", "page");
    return wantsJson(request)
        ? problem(status.value(), code, arguments, List.of(), request)
        : errorPage(status.value(), code, arguments);
  }

  private ResponseEntity<ProblemDetail> problem(
      DomainException refusal, HttpServletRequest request) {
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

  private static Object errorPage(int status, String code, Map<String, Object> arguments) {
    var page = Pages.page("shared/error", new ErrorPage(status, code, arguments));
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }

  private static void showFormAgain(
      FormPage form,
      DomainException refusal,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    var typed = FormArgument.typed(request);
    typed.refuse(
        refusal instanceof InvalidInput invalid
            ? invalid.fields()
            : List.of(new FieldRefusal("", refusal.code(), refusal.arguments())));
    request.setAttribute(FormArgument.TYPED, typed);
    response.setStatus(refusal.status());
    var path =
        UriComponentsBuilder.fromPath(form.value())
            .buildAndExpand(pathVariables(request))
            .encode()
            .toUriString();
    RequestDispatcher dispatcher = request.getRequestDispatcher(path);
    dispatcher.forward(new AsGet(request), response);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> pathVariables(HttpServletRequest request) {
    var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables == null ? Map.of() : (Map<String, Object>) variables;
  }

  static boolean wantsJson(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    return address(request).startsWith("/api/")
        || (accept != null && accept.contains("json") && !accept.contains("text/html"));
  }

  /// The address that was asked for, also after a filter or a form has forwarded the request.
  private static String address(HttpServletRequest request) {
    var query = request.getQueryString();
    var asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    var path = asked instanceof String original ? original : request.getRequestURI();
    return path + (query == null ? "" : "?" + query);
  }

  /// The form's page is read, not written.
  private static final class AsGet extends HttpServletRequestWrapper {
    AsGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }
}
