package org.chungtay.activity.confirm;

import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// An officer's own reasons for sending back; nobody else's are reached.
@Controller
@SignedIn
class ReasonPages {
  private static final String ADDRESS = "/workbench/reasons";

  private final ReturnReasons reasons;

  ReasonPages(ReturnReasons reasons) {
    this.reasons = reasons;
  }

  @GetMapping(ADDRESS)
  ModelAndView look(Actor officer, Form form) {
    return Pages.page("activity/confirm/kept", new ReasonsModel(form, reasons.kept(officer)));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS)
  ModelAndView keep(Actor officer, Form form) {
    var id = form.id("id");
    var words = form.line("words", ReturnReasons.LONGEST);
    form.check();
    reasons.keep(officer, id, words);
    return Pages.changed(ADDRESS, "activity.confirm.notice.reason-kept");
  }

  @PostMapping(ADDRESS + "/{id}")
  @FormPage(ADDRESS)
  ModelAndView rename(Actor officer, @PathVariable UUID id, Form form) {
    var words = form.line("words", ReturnReasons.LONGEST);
    form.check();
    reasons.rename(officer, id, words);
    return Pages.changed(ADDRESS, "activity.confirm.notice.reason-changed");
  }

  @PostMapping(ADDRESS + "/{id}/remove")
  @FormPage(ADDRESS)
  ModelAndView remove(Actor officer, @PathVariable UUID id) {
    reasons.remove(officer, id);
    return Pages.changed(ADDRESS, "activity.confirm.notice.reason-removed");
  }
}
