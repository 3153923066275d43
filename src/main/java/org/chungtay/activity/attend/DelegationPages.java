package org.chungtay.activity.attend;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Groups counted by heads at the gate: counted, taken off, put back.
@Controller
@Needs("activity.lead")
class DelegationPages {
  private static final int LARGEST = 50_000;

  private final Leadership leadership;
  private final Delegations delegations;
  private final Organizations organizations;

  DelegationPages(Leadership leadership, Delegations delegations, Organizations organizations) {
    this.leadership = leadership;
    this.delegations = delegations;
    this.organizations = organizations;
  }

  @FormPage("/activities/{id}/checkin")
  @PostMapping("/activities/{id}/checkin/delegation")
  ModelAndView count(@PathVariable UUID id, Form form, Actor actor) {
    var activity = leadership.require(actor, ActivityId.of(id));
    var name = form.line("delegation", 160);
    var heads = form.whole("heads", 1, LARGEST);
    var sent = form.id("id");
    var site = ChosenSite.orFirst(form, activity);
    var unit = unit(form, activity);
    form.check();
    delegations.count(actor, activity.id(), new Delegation(sent, site, name, unit, heads));
    return Pages.changed("/activities/" + id + "/checkin", "activity.attend.notice.counted");
  }

  /// The organisation's unit of the place, or of the city where it has none there.
  private Optional<UnitId> unit(Form form, Activity activity) {
    var chosen = form.idIfGiven("organization").map(OrganizationId::of);
    var known =
        chosen.filter(one -> organizations.all().stream().anyMatch(all -> all.id().equals(one)));
    if (known.isEmpty() && chosen.isPresent()) {
      form.refuse("organization", "not-a-choice");
    }
    return known.map(one ->
        organizations
            .wardUnit(one, activity.area(), activity.day())
            .orElseGet(() -> organizations.cityUnit(one))
            .id());
  }

  @FormPage("/activities/{id}/checkin")
  @PostMapping("/activities/{id}/checkin/delegation/remove")
  ModelAndView remove(@PathVariable UUID id, Form form, Actor actor) {
    var delegation = form.id("one");
    form.check();
    delegations.setRemoved(actor, ActivityId.of(id), delegation, true);
    return Pages.changed(
        "/activities/" + id + "/checkin?removed=" + delegation, "activity.attend.notice.removed");
  }

  @FormPage("/activities/{id}/checkin")
  @PostMapping("/activities/{id}/checkin/delegation/restore")
  ModelAndView restore(@PathVariable UUID id, Form form, Actor actor) {
    var delegation = form.id("one");
    form.check();
    delegations.setRemoved(actor, ActivityId.of(id), delegation, false);
    return Pages.changed("/activities/" + id + "/checkin", "activity.attend.notice.counted");
  }
}
