package org.chungtay.outcome.declare;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.DeclaredFigures.Wanted;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.ground.Listed;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where declared figures are recorded, made public, corrected and taken back.
@Controller
@Needs("figures.keep")
class DeclarationPages {
  private static final String ADDRESS = "/declarations";

  private final Declarations declarations;
  private final DeclarationForm forms;
  private final Outcomes outcomes;
  private final Organizations organizations;
  private final Territory territory;
  private final PageFactory pages;

  DeclarationPages(
      Declarations declarations,
      DeclarationForm forms,
      Outcomes outcomes,
      Organizations organizations,
      Territory territory,
      PageFactory pages) {
    this.declarations = declarations;
    this.forms = forms;
    this.outcomes = outcomes;
    this.organizations = organizations;
    this.territory = territory;
    this.pages = pages;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(Actor actor, HttpServletRequest request) {
    var page = pages.of(request);
    var asked = Listed.Asked.of(Form.typed(request), KeptDeclarations.Order.CHANGED);
    var wanted =
        Wanted.of(
            asked.words(),
            page.language().tag(),
            organizations.all(),
            territory.all(declarations.saidOf()).values(),
            page.t("outcome.declared.whole-city"));
    return Pages.page(
        "outcome/declare/list", new DeclarationsModel(declarations.keptBy(actor, wanted, asked)));
  }

  @GetMapping(ADDRESS + "/new")
  ModelAndView newOne(Actor actor, Form form) {
    return page(actor, form, List.of());
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS + "/new")
  ModelAndView declare(Actor actor, Form form) {
    var id = form.id("id");
    declarations.declare(actor, id, forms.read(form));
    return Pages.changed(ADDRESS + "/" + id, "outcome.notice.declared");
  }

  @GetMapping(ADDRESS + "/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, Form form) {
    return page(actor, form, declarations.history(actor, id));
  }

  private ModelAndView page(Actor actor, Form form, List<Version> versions) {
    return Pages.page(
        "outcome/declare/edit",
        new DeclarationModel(
            form,
            versions,
            actor.person(),
            outcomes.indicators(),
            organizations.all(),
            forms.wards()));
  }

  @PostMapping(ADDRESS + "/{id}")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView correct(@PathVariable UUID id, Actor actor, Form form) {
    var _ = declarations.history(actor, id);
    declarations.declare(actor, id, forms.read(form));
    return Pages.changed(ADDRESS + "/" + id, "outcome.notice.declared");
  }

  @PostMapping(ADDRESS + "/{id}/approve")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView approve(@PathVariable UUID id, Actor actor, Form form) {
    var version = form.whole("version", 1, 1_000_000);
    form.check();
    declarations.approve(actor, id, version);
    return Pages.changed(ADDRESS + "/" + id, "outcome.notice.declaration-approved");
  }

  @PostMapping(ADDRESS + "/{id}/withdraw")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView withdraw(@PathVariable UUID id, Actor actor, Form form) {
    var reason = form.line("reason", 500);
    form.check();
    declarations.withdraw(actor, id, reason);
    return Pages.changed(ADDRESS + "/" + id, "outcome.notice.declaration-withdrawn");
  }
}
