package org.chungtay.evidence.photo;

import org.chungtay.shared.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// What stands where a hidden photo was.
public final class Gone {
  private Gone() {}

  public static ModelAndView page() {
    var page = Pages.page("evidence/photo/gone");
    page.setStatus(HttpStatus.GONE);
    return page;
  }
}
