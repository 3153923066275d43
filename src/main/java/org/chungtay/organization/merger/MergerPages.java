package org.chungtay.organization.merger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.TouchedByMerger;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.UnitMergers.NewMerger;
import org.chungtay.organization.merger.MergerCheck.Problem;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Somebody writes which units become one and sees what hangs on them; an administrator who is
/// another person approves.
@Controller
@Needs("units.manage")
class MergerPages {
  private static final String BELOW = "/units/{id}/mergers";
  private static final String ONE = "/mergers/{id}";
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_INSTRUMENT = 300;

  private final Mergers mergers;
  private final Organizations organizations;
  private final ObjectProvider<TouchedByMerger> followers;
  private final CityClock clock;

  MergerPages(
      Mergers mergers,
      Organizations organizations,
      ObjectProvider<TouchedByMerger> followers,
      CityClock clock) {
    this.mergers = mergers;
    this.organizations = organizations;
    this.followers = followers;
    this.clock = clock;
  }

  @GetMapping(BELOW)
  ModelAndView list(@PathVariable UUID id, Actor actor) {
    return Pages.page("organization/merger/list", below(actor, id, Form.empty()));
  }

  @GetMapping(BELOW + "/new")
  ModelAndView newOne(@PathVariable UUID id, Actor actor, Form form) {
    return Pages.page("organization/merger/new", below(actor, id, form));
  }

  private MergerList below(Actor actor, UUID id, Form form) {
    var unit = organizations.get(UnitId.of(id));
    var plans = mergers.below(actor, unit.id());
    var units =
        organizations.below(unit.id(), clock.today()).stream()
            .filter(MergerPages::merges)
            .map(one -> new Option(one.id().toString(), one.name()))
            .toList();
    return new MergerList(unit, plans, units, form);
  }

  private static boolean merges(Unit unit) {
    return switch (unit.kind()) {
      case GROUP, BRANCH -> true;
      case CITY, WARD -> false;
    };
  }

  @PostMapping(BELOW)
  @FormPage(BELOW + "/new")
  ModelAndView write(@PathVariable UUID id, Actor actor, Form form) {
    var merger = form.id("id");
    var name = form.line("name", LONGEST_NAME);
    var day = form.day("day", clock.today().minusYears(1), clock.today().plusYears(2));
    var instrument = form.line("instrument", LONGEST_INSTRUMENT);
    var units = form.ids("units").stream().distinct().toList();
    if (units.isEmpty() && form.refusal("units").isEmpty()) {
      form.refuse("units", "needed");
    }
    form.check();
    mergers.write(actor, new NewMerger(merger, UnitId.of(id), name, day, instrument, units));
    return Pages.changed("/mergers/" + merger, "organization.notice.merger-written");
  }

  @GetMapping(ONE)
  ModelAndView show(@PathVariable UUID id, Actor actor, Form form) {
    var merger = mergers.get(actor, id);
    return Pages.page(
        "organization/merger/show",
        new MergerPage(
            merger,
            mergers.problems(merger).stream().map(Problem::code).toList(),
            merger.open() ? touched(merger) : Map.of(),
            organizations.find(UnitId.of(Ids.named("unit:merger:" + id))),
            merger.createdBy().equals(actor.person().value()),
            mergers.mayApprove(actor, merger),
            form));
  }

  private Map<UUID, Map<String, Long>> touched(Merger merger) {
    var counts = new HashMap<UUID, Map<String, Long>>();
    List<UnitId> units = merger.unitIds().stream().map(UnitId::of).toList();
    followers
        .orderedStream()
        .flatMap(follower -> follower.touched(units, merger.day()).stream())
        .forEach(one ->
            counts
                .computeIfAbsent(one.unit().value(), _ -> new HashMap<>())
                .merge(one.what(), one.count(), Long::sum));
    return counts;
  }

  @PostMapping(ONE + "/approve")
  @Needs("grants.manage")
  @FormPage(ONE)
  ModelAndView approve(@PathVariable UUID id, Actor actor) {
    boolean applied = mergers.approve(actor, id);
    return Pages.changed(
        "/mergers/" + id,
        applied ? "organization.notice.merger-applied" : "organization.notice.merger-approved");
  }

  @PostMapping(ONE + "/drop")
  @FormPage(ONE)
  ModelAndView drop(@PathVariable UUID id, Actor actor) {
    mergers.drop(actor, id);
    return Pages.changed("/mergers/" + id, "organization.notice.merger-dropped");
  }
}
