package org.chungtay.organization.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class UnitPages {
  private static final int LONGEST_NAME = 120;

  private final UnitViews views;
  private final Organizations organizations;
  private final Groups groups;
  private final Territory territory;
  private final CityClock clock;

  UnitPages(
      UnitViews views,
      Organizations organizations,
      Groups groups,
      Territory territory,
      CityClock clock) {
    this.views = views;
    this.organizations = organizations;
    this.groups = groups;
    this.territory = territory;
    this.clock = clock;
  }

  @GetMapping("/units")
  @SignedIn
  ModelAndView list(Actor actor) {
    return Pages.page("organization/unit/list", views.list(actor));
  }

  @GetMapping("/units/{id}")
  @Needs("members.manage")
  ModelAndView show(@PathVariable UUID id, Actor actor) {
    return Pages.page("organization/unit/show", views.get(actor, UnitId.of(id), Form.empty()));
  }

  @GetMapping("/units/{id}/groups/new")
  @Needs("units.manage")
  ModelAndView newGroup(@PathVariable UUID id, Actor actor, Form form) {
    return Pages.page("organization/unit/new", views.get(actor, UnitId.of(id), form));
  }

  @PostMapping("/units/{id}/groups")
  @Needs("units.manage")
  @FormPage("/units/{id}/groups/new")
  @Transactional
  public ModelAndView open(@PathVariable UUID id, Actor actor, Form form) {
    var parent = organizations.get(UnitId.of(id));
    var group = UnitId.of(form.id("id"));
    var name = form.line("name", LONGEST_NAME);
    var since = form.dayIfGiven("since", parent.since(), clock.today()).orElseGet(clock::today);
    var known = form.idIfGiven("area").map(AreaId::of);
    var residential = form.lineOrEmpty("residential", LONGEST_NAME);
    if (!residential.isEmpty() && !territory.communeOf(parent.area()).equals(parent.area())) {
      form.refuse("residential", "area-outside-unit");
    }
    form.check();
    views.mayOpenGroups(actor, parent.id());
    var area =
        known.orElseGet(() ->
            residential.isEmpty() ? parent.area() : entered(group, residential, parent, since));
    var opened = groups.open(actor, new NewGroup(group, parent.id(), name, area, since));
    return Pages.changed("/units/" + opened.id(), "organization.notice.opened");
  }

  /// Below a group that lies in a residential group itself there are no smaller ones.
  private AreaId entered(UnitId group, String name, Unit parent, LocalDate since) {
    var id = AreaId.of(Ids.named("residential-group:" + group));
    return territory.addResidentialGroup(id, parent.area(), "", name, since).id();
  }

  @GetMapping("/units/{id}/edit")
  @Needs("units.manage")
  ModelAndView edit(@PathVariable UUID id, Actor actor, Form form) {
    return Pages.page("organization/unit/edit", views.forEditing(actor, UnitId.of(id), form));
  }

  @PostMapping("/units/{id}/rename")
  @Needs("units.manage")
  @FormPage("/units/{id}/edit")
  ModelAndView rename(@PathVariable UUID id, Actor actor, Form form) {
    var name = form.line("name", LONGEST_NAME);
    int version = form.whole("version", 1, Integer.MAX_VALUE);
    form.check();
    groups.rename(actor, UnitId.of(id), name, version);
    return Pages.changed("/units/" + id, "organization.notice.renamed");
  }

  @PostMapping("/units/{id}/close")
  @Needs("units.manage")
  @FormPage("/units/{id}/edit")
  ModelAndView close(@PathVariable UUID id, Actor actor, Form form) {
    var unit = organizations.get(UnitId.of(id));
    var lastDay = form.day("lastDay", unit.since(), clock.today().plusYears(1));
    var heir = form.idIfGiven("heir").map(UnitId::of);
    form.check();
    heir.ifPresentOrElse(
        other -> groups.close(actor, unit.id(), lastDay, other),
        () -> groups.close(actor, unit.id(), lastDay));
    return Pages.changed("/units/" + id, "organization.notice.closed");
  }
}
