package org.chungtay.identity.slip;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.Way;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.ReturnAddress;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SlipPages {
  private final SlipStore store;
  private final Sessions sessions;

  SlipPages(SlipStore store, Sessions sessions) {
    this.store = store;
    this.sessions = sessions;
  }

  /// Looking at a slip does not use it: messengers open links to preview them.
  @Open
  @Limited(calls = 60, minutes = 10)
  @GetMapping("/sign-in/slip")
  ModelAndView ask(
      Form form,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "/") String to) {
    var name = code.isEmpty() || !form.fresh() ? "" : store.nameOn(code).orElse("");
    return Pages.page(
        "identity/slip/slip", new SlipPage(form, code, name, ReturnAddress.local(to)));
  }

  @Open
  @Limited(calls = 30, minutes = 10)
  @FormPage("/sign-in/slip")
  @PostMapping("/sign-in/slip")
  ModelAndView use(
      Form form,
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    var code = form.line("code", 40);
    form.check();
    var used = store.use(code);
    sessions.open(used.person(), Way.SLIP, used.voucher(), request, response);
    return Pages.changed(ReturnAddress.local(to), "identity.notice.signed-in");
  }

  @SignedIn
  @Limited(calls = 10, minutes = 60)
  @PostMapping("/me/sign-in/slip")
  ModelAndView printOwn(Actor actor, HttpServletRequest request) {
    return store.printOwn(actor, sessions.voucher(request));
  }
}
