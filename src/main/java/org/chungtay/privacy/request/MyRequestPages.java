package org.chungtay.privacy.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Sessions;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asking about one's own data, and following what came of it.
@Controller
@SignedIn
class MyRequestPages {
  private static final String REQUESTS = "/me/data/requests";

  private final Requests requests;
  private final Sessions sessions;
  private final CityClock clock;

  MyRequestPages(Requests requests, Sessions sessions, CityClock clock) {
    this.requests = requests;
    this.sessions = sessions;
    this.clock = clock;
  }

  @GetMapping(REQUESTS + "/new")
  ModelAndView ask(@RequestParam(defaultValue = "") String kind, Form form) {
    var kinds = Arrays.stream(Kind.values()).filter(one -> one != Kind.ERASE).toList();
    return Pages.page(
        "privacy/request/new", new NewRequestModel(kinds, "", REQUESTS, "/me/data", kind, form));
  }

  @Limited(calls = 20, minutes = 60)
  @PostMapping(REQUESTS)
  @FormPage(REQUESTS + "/new")
  ModelAndView file(Actor actor, Form form, HttpServletRequest request) {
    var id = form.id("id");
    var asked = AskedForm.read(form, clock.today());
    if (asked.kind() == Kind.ERASE) {
      form.refuse("kind", "not-a-choice");
    }
    form.check();
    var filed = requests.file(actor, id, asked, sessions.voucher(request));
    return Pages.changed(REQUESTS + "/" + filed.id(), "privacy.notice.filed");
  }

  @GetMapping(REQUESTS + "/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, Form form) {
    var request = requests.own(actor, id);
    return Pages.page(
        "privacy/request/own",
        new RequestModel(
            request, requests.history(id), false, false, requests.waitingDays(), form));
  }

  @PostMapping(REQUESTS + "/{id}/take-back")
  @FormPage(REQUESTS + "/{id}")
  ModelAndView takeBack(@PathVariable UUID id, Actor actor) {
    requests.takeBack(actor, id);
    return Pages.changed(REQUESTS + "/" + id, "privacy.notice.taken-back");
  }
}
