package org.chungtay.activity.plan;

import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Planning;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Sharing an outcome in other parts after the work has begun: a partner declined, or never
/// answered.
@Controller
@Needs("activity.plan")
class ResharePages {
  private final Planning planning;
  private final SharesForm sharing;
  private final Organizations organizations;

  ResharePages(Planning planning, SharesForm sharing, Organizations organizations) {
    this.planning = planning;
    this.sharing = sharing;
    this.organizations = organizations;
  }

  @GetMapping("/activities/{id}/shares/change")
  ModelAndView changing(Actor actor, @PathVariable ActivityId id, Form form) {
    var activity = planning.get(actor, id);
    var shown = form.fresh() ? new Form(sharing.typed(activity)) : form;
    var lead = organizations.get(activity.leadUnit());
    return Pages.page(
        "activity/plan/reshare",
        new ReshareModel(
            shown,
            activity,
            lead,
            organizations.all().stream()
                .filter(partner -> !partner.id().equals(lead.organization()))
                .toList()));
  }

  @PostMapping("/activities/{id}/shares/change")
  @FormPage("/activities/{id}/shares/change")
  ModelAndView change(Actor actor, @PathVariable ActivityId id, Form form) {
    var activity = planning.get(actor, id);
    var version = form.whole("version", 0, Integer.MAX_VALUE);
    var lead = organizations.get(activity.leadUnit());
    var shares = sharing.read(form, lead, activity.sites());
    form.check();
    planning.share(actor, id, shares, version);
    return Pages.changed("/activities/" + id + "/shares", "activity.notice.shared-anew");
  }
}
