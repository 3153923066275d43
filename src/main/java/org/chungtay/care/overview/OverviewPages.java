package org.chungtay.care.overview;

import jakarta.servlet.http.HttpServletRequest;
import org.chungtay.care.overview.CareModels.Turned;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The city's care for everyone: how it stands, who keeps it, where it is not kept.
@Controller
@Open
class OverviewPages {
  private final CareModels models;
  private final PageFactory pages;

  OverviewPages(CareModels models, PageFactory pages) {
    this.models = models;
    this.pages = pages;
  }

  @GetMapping("/care")
  ModelAndView overview(HttpServletRequest request) {
    var form = Form.typed(request);
    return Pages.page(
        "care/overview/overview", models.overview(pages.of(request), form, Turned.of(form)));
  }

  @GetMapping("/care/groups")
  ModelAndView groups(HttpServletRequest request) {
    var form = Form.typed(request);
    return Pages.page("care/overview/groups", models.groups(form, Turned.of(form)));
  }

  @GetMapping("/care/places")
  ModelAndView places(HttpServletRequest request) {
    var form = Form.typed(request);
    return Pages.page("care/overview/places", models.places(form, Turned.of(form)));
  }
}
