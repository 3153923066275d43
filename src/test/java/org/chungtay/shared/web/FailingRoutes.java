package org.chungtay.shared.web;

import java.sql.SQLTransientConnectionException;
import org.chungtay.shared.view.StyleGuide;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Routes that fail, each in its own way, opened for one test and closed after it.
@SuppressWarnings("DoNotCallSuggester")
final class FailingRoutes implements AutoCloseable {
  static final String SECRET = "the password is hidden in here";

  private final RequestMappingHandlerMapping routes;
  private final RequestMappingInfo[] opened;

  FailingRoutes(RequestMappingHandlerMapping routes) throws NoSuchMethodException {
    this.routes = routes;
    this.opened =
        new RequestMappingInfo[] {
          open("/test/fails", "fails", RequestMethod.GET),
          open("/api/test/fails", "fails", RequestMethod.GET),
          open("/test/away", "away", RequestMethod.GET),
          open("/api/test/away", "away", RequestMethod.GET),
          open("/test/away", "awayForPosts", RequestMethod.POST),
          open("/test/badly-drawn", "badlyDrawn", RequestMethod.GET),
          open("/test/form", "form", RequestMethod.GET),
          open("/test/form", "send", RequestMethod.POST)
        };
  }

  private RequestMappingInfo open(String path, String method, RequestMethod verb)
      throws NoSuchMethodException {
    var info =
        RequestMappingInfo.paths(path)
            .methods(verb)
            .options(routes.getBuilderConfiguration())
            .build();
    var arguments = method.equals("form") ? new Class<?>[] {Form.class} : new Class<?>[0];
    routes.registerMapping(info, this, FailingRoutes.class.getDeclaredMethod(method, arguments));
    return info;
  }

  @Open
  public ModelAndView fails() {
    throw new IllegalStateException(SECRET);
  }

  @Open
  public ModelAndView away() {
    throw new CannotGetJdbcConnectionException(
        SECRET, new SQLTransientConnectionException("no connection within 3000 ms"));
  }

  @Open
  public ModelAndView awayForPosts() {
    throw new CannotAcquireLockException(SECRET);
  }

  /// The template is given a model of another kind.
  @Open
  public ModelAndView badlyDrawn() {
    return Pages.page("shared/error", SECRET);
  }

  @Open
  public ModelAndView form(Form form) {
    return Pages.page("shared/style", new StyleGuide(Form.empty(), form));
  }

  @Open
  @FormPage("/test/form")
  public ModelAndView send() {
    throw new IllegalStateException(SECRET);
  }

  @Override
  public void close() {
    for (var route : opened) {
      routes.unregisterMapping(route);
    }
  }
}
