package org.chungtay.organization.transfer;

import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Transfers;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Transfers of an officer's units: what waits for an answer, what waits for others, what was.
@Controller
@Needs("members.manage")
class TransferPages {
  private static final String ADDRESS = "/transfers";
  private static final String ONE = ADDRESS + "/{id}";
  private static final int LONGEST_REASON = 300;

  private final Transfers transfers;
  private final TransferViews views;

  TransferPages(Transfers transfers, TransferViews views) {
    this.transfers = transfers;
    this.views = views;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(
      @RequestParam(defaultValue = "") String tab,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      Actor actor) {
    return Pages.page("organization/transfer/list", views.list(actor, tab, q, page));
  }

  @GetMapping(ONE)
  ModelAndView show(
      @PathVariable UUID id, @RequestParam(required = false) String q, Actor actor, Form form) {
    return Pages.page("organization/transfer/show", views.one(actor, id, q, form));
  }

  @PostMapping(ONE + "/accept")
  @FormPage(ONE)
  ModelAndView accept(@PathVariable UUID id, Actor actor, Form form) {
    var membership = form.idIfGiven("membership");
    form.check();
    transfers.accept(actor, id, membership);
    return Pages.changed(ADDRESS + "/" + id, "organization.notice.transfer-accepted");
  }

  @PostMapping(ONE + "/refuse")
  @FormPage(ONE)
  ModelAndView refuse(@PathVariable UUID id, Actor actor, Form form) {
    var reason = form.line("answer", LONGEST_REASON);
    form.check();
    transfers.refuse(actor, id, reason);
    return Pages.changed(ADDRESS + "/" + id, "organization.notice.transfer-refused");
  }

  @PostMapping(ONE + "/withdraw")
  @FormPage(ONE)
  ModelAndView withdraw(@PathVariable UUID id, Actor actor) {
    transfers.withdraw(actor, id);
    return Pages.changed(ADDRESS + "/" + id, "organization.notice.transfer-withdrawn");
  }
}
