package org.chungtay.movement.fund;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.movement.MovementId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where money of a movement is recorded, and confirmed by another.
@Controller
@Needs("movements.lead")
class FundPlanPages {
  private static final String ADDRESS = "/movement-plans/{id}/fund";
  private static final String ONE = ADDRESS + "/{money}";
  private static final int MOST_WAITING = 200;

  private final KeptMoney kept;
  private final MoneyRows rows;
  private final FundForm forms;
  private final FundModels models;
  private final PageFactory pages;

  FundPlanPages(
      KeptMoney kept, MoneyRows rows, FundForm forms, FundModels models, PageFactory pages) {
    this.kept = kept;
    this.rows = rows;
    this.forms = forms;
    this.models = models;
    this.pages = pages;
  }

  @GetMapping("/movement-money")
  ModelAndView waiting(Actor actor) {
    return Pages.page(
        "movement/fund/waiting", new WaitingMoneyModel(kept.waiting(actor, MOST_WAITING)));
  }

  @GetMapping(ADDRESS)
  ModelAndView show(@PathVariable MovementId id, Actor actor, Form form) {
    return Pages.page("movement/fund/plan", models.planned(kept.led(actor, id), form));
  }

  @PostMapping(ADDRESS + "/receipts")
  @FormPage(ADDRESS)
  ModelAndView receive(
      @PathVariable MovementId id,
      Actor actor,
      @RequestParam(name = "paper", required = false) Optional<List<MultipartFile>> papers,
      Form form)
      throws IOException {
    var one = forms.receipt(form, kept.led(actor, id));
    form.check();
    kept.send(actor, one, papers.orElse(List.of()));
    return recorded(id);
  }

  @PostMapping(ADDRESS + "/spendings")
  @FormPage(ADDRESS)
  ModelAndView spend(
      @PathVariable MovementId id,
      Actor actor,
      @RequestParam(name = "bill", required = false) Optional<List<MultipartFile>> papers,
      Form form)
      throws IOException {
    var one = forms.spending(form, kept.led(actor, id));
    form.check();
    kept.send(actor, one, papers.orElse(List.of()));
    return recorded(id);
  }

  private static ModelAndView recorded(MovementId id) {
    return Pages.changed("/movement-plans/" + id + "/fund", "movement.notice.money-recorded");
  }

  @GetMapping(ONE)
  ModelAndView one(
      @PathVariable MovementId id,
      @PathVariable UUID money,
      Actor actor,
      HttpServletRequest request,
      Form form) {
    var movement = kept.led(actor, id);
    return Pages.page(
        "movement/fund/money",
        models.one(pages.of(request), actor, movement, get(id, money), form));
  }

  private Money get(MovementId id, UUID money) {
    return rows.find(money)
        .filter(one -> one.movement().equals(id))
        .orElseThrow(() -> new NotFound("money"));
  }

  @PostMapping(ONE + "/confirm")
  @FormPage(ONE)
  ModelAndView confirm(
      @PathVariable MovementId id, @PathVariable UUID money, Actor actor, Form form) {
    var _ = get(id, money);
    kept.confirm(actor, money, form.ticked("papers"));
    return changed(id, money, "movement.notice.money-confirmed");
  }

  @PostMapping(ONE + "/refuse")
  @FormPage(ONE)
  ModelAndView refuse(
      @PathVariable MovementId id, @PathVariable UUID money, Actor actor, Form form) {
    var _ = get(id, money);
    var reason = form.line("reason", 500);
    form.check();
    kept.refuse(actor, money, reason);
    return changed(id, money, "movement.notice.money-refused");
  }

  @PostMapping(ONE + "/withdraw")
  @FormPage(ONE)
  ModelAndView withdraw(@PathVariable MovementId id, @PathVariable UUID money, Actor actor) {
    var _ = get(id, money);
    kept.withdraw(actor, money);
    return changed(id, money, "movement.notice.money-withdrawn");
  }

  @PostMapping(ONE + "/correct")
  @FormPage(ONE)
  ModelAndView correct(
      @PathVariable MovementId id, @PathVariable UUID money, Actor actor, Form form) {
    var _ = get(id, money);
    var correction = form.id("id");
    var why = form.line("why", 300);
    form.check();
    kept.correct(actor, correction, money, why);
    return changed(id, correction, "movement.notice.money-recorded");
  }

  @PostMapping(ONE + "/unname")
  @FormPage(ONE)
  ModelAndView takeNameOff(@PathVariable MovementId id, @PathVariable UUID money, Actor actor) {
    var _ = get(id, money);
    kept.takeNameOff(actor, money);
    return changed(id, money, "movement.notice.money-unnamed");
  }

  private static ModelAndView changed(MovementId id, UUID money, String notice) {
    return Pages.changed("/movement-plans/" + id + "/fund/" + money, notice);
  }
}
