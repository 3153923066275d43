package org.chungtay.movement.copy;

import java.time.LocalDate;
import java.util.Set;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Copies.Taken;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.Models;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.choice.CalledReads;
import org.chungtay.movement.choice.LeadableUnits;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a unit says that it follows a model, and what it changed.
@Controller
@Needs("movements.lead")
class TakeOverPages {
  private static final String ADDRESS = "/models/{id}/take-over";
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private final Models models;
  private final KeptCopies copies;
  private final LeadableUnits units;
  private final Organizations organizations;
  private final CalledReads called;
  private final CityClock clock;

  TakeOverPages(
      Models models,
      KeptCopies copies,
      LeadableUnits units,
      Organizations organizations,
      CalledReads called,
      CityClock clock) {
    this.models = models;
    this.copies = copies;
    this.units = units;
    this.organizations = organizations;
    this.called = called;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  ModelAndView form(@PathVariable ModelId id, Actor actor, Form form) {
    var parents = copies.of(id).stream().filter(one -> one.standing().accepted()).toList();
    return Pages.page(
        "movement/copy/take-over",
        new TakeOverModel(
            form,
            model(id),
            units.of(actor, MovementPermissions.LEAD, Set.of(Unit.Kind.values())),
            parents,
            called.of(parents.stream().map(ModelCopy::unit).toList())));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS)
  ModelAndView takeOver(@PathVariable ModelId id, Actor actor, Form form) {
    var model = model(id);
    var unit = UnitId.of(form.id("unit"));
    if (form.refusal("unit").isEmpty() && organizations.find(unit).isEmpty()) {
      form.refuse("unit", "not-a-choice");
    }
    var changed = form.lines("changed", 2000);
    if (changed.isEmpty() && form.refusal("changed").isEmpty()) {
      form.refuse("changed", "needed");
    }
    var taken =
        new Taken(
            CopyId.of(form.id("id")),
            model.id(),
            CopyId.of(form.id("parent")),
            unit,
            form.day("since", EARLIEST, clock.today()),
            changed);
    form.check();
    copies.takeOver(actor, taken);
    return Pages.changed("/copy-plans/" + taken.id(), "movement.notice.copy-offered");
  }

  private Model model(ModelId id) {
    return models.find(id).orElseThrow(() -> new NotFound("model"));
  }
}
