package org.chungtay.shared.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// What a page controller returns: a template under `src/main/jte` and the one model it is given.
///
/// A template declares `@param Page page` and, if it has one, `@param SomeModel model`.
public final class Pages {
  private Pages() {}

  public static ModelAndView page(String template, Object model) {
    return new ModelAndView(template).addObject("model", model);
  }

  public static ModelAndView page(String template) {
    return new ModelAndView(template);
  }

  /// After a change: the browser goes on to a page that shows it (so a reload repeats nothing) and
  /// that page says `notice`, a message key.
  public static ModelAndView changed(String address, String notice) {
    var separator = address.contains("?") ? "&" : "?";
    var view = new ModelAndView("redirect:" + address + separator + "notice=" + notice);
    view.setStatus(HttpStatus.SEE_OTHER);
    return view;
  }

  public static ModelAndView goTo(String address) {
    var view = new ModelAndView("redirect:" + address);
    view.setStatus(HttpStatus.SEE_OTHER);
    return view;
  }
}
