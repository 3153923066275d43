package org.chungtay.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import org.chungtay.shared.error.DomainException;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.SignInNeeded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.ClassUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.DisconnectedClientHelper;
import org.springframework.web.util.UriComponentsBuilder;

/// The one place where a refusal becomes an answer: an RFC 9457 problem for API clients, the form
/// again with what was typed for a form, and otherwise a page that says what was wrong and what to
/// do.
@ControllerAdvice
class RefusalAdvice {
  private final Answers answers;

  RefusalAdvice(Answers answers) {
    this.answers = answers;
  }

  @ExceptionHandler
  @Nullable Object refused(
      DomainException refusal,
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable HandlerMethod handler)
      throws ServletException, IOException {
    if (Answers.wantsJson(request)) {
      return answers.problem(refusal, request);
    }
    if (refusal instanceof SignInNeeded && request.getMethod().equals("GET")) {
      return Pages.goTo(
          "/sign-in?to="
              + UriComponentsBuilder.fromPath(Answers.address(request)).encode().toUriString());
    }
    var form = handler == null ? null : handler.getMethodAnnotation(FormPage.class);
    if (form != null && !request.getMethod().equals("GET")) {
      var refusals =
          refusal instanceof InvalidInput invalid
              ? invalid.fields()
              : List.of(new FieldRefusal("", refusal.code(), refusal.arguments()));
      showFormAgain(form, refusal.status(), refusals, request, response);
      return null;
    }
    return Answers.page(ErrorPage.of(refusal.status(), refusal.code(), refusal.arguments()));
  }

  /// A malformed id or enum in an address names nothing; a program's question is refused at its
  /// name.
  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  @Nullable Object malformed(
      MethodArgumentTypeMismatchException wrong,
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable HandlerMethod handler)
      throws ServletException, IOException {
    if (!Answers.wantsJson(request)
        || !wrong.getParameter().hasParameterAnnotation(RequestParam.class)) {
      return answers.plain(HttpStatus.NOT_FOUND, request);
    }
    var type = wrong.getParameter().nestedIfOptional().getNestedParameterType();
    var code =
        Temporal.class.isAssignableFrom(type)
            ? "not-a-time"
            : ClassUtils.isPrimitiveOrWrapper(type) ? "not-a-number" : "not-a-choice";
    return refused(new InvalidInput(wrong.getName(), code), request, response, handler);
  }

  /// What Spring or the server refuses: no such route, wrong method, unreadable body, upload too
  /// large, an address whose bytes are no text.
  @ExceptionHandler({
    org.apache.tomcat.util.http.InvalidParameterException.class,
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
  Object refusedBySpring(
      Exception refusal, HttpServletRequest request, HttpServletResponse response) {
    if (refusal instanceof ErrorResponse known) {
      known.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    }
    return answers.plain(
        refusal instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.BAD_REQUEST,
        request);
  }

  /// What nobody refused and nobody foresaw. A form comes back with what was typed, unless the
  /// database is away: then its page could not be made either, and the answer keeps it instead.
  @ExceptionHandler(Exception.class)
  @Nullable Object failed(
      Exception failure,
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable HandlerMethod handler)
      throws ServletException, IOException {
    if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      return null;
    }
    if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return refusedBySpring(failure, request, response);
    }
    var told = Failure.noted(failure, request);
    var form = handler == null ? null : handler.getMethodAnnotation(FormPage.class);
    if (form == null
        || told.passes()
        || request.getMethod().equals("GET")
        || Answers.wantsJson(request)) {
      return answers.failure(told, request, response);
    }
    var refusal = new FieldRefusal("", told.code(), told.arguments());
    showFormAgain(form, told.status(), List.of(refusal), request, response);
    return null;
  }

  private static void showFormAgain(
      FormPage form,
      int status,
      List<FieldRefusal> refusals,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    var typed = Form.typed(request);
    typed.refuse(refusals);
    request.setAttribute(FormArgument.TYPED, typed);
    response.setStatus(status);
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
