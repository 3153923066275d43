package org.chungtay.care.work;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.amnesty.Amnesties;
import org.chungtay.care.amnesty.Amnesty;
import org.chungtay.care.amnesty.Revocation;
import org.chungtay.care.amnesty.Revocations;
import org.chungtay.care.work.AmnestyModel.Choice;
import org.chungtay.care.work.AmnestyModel.Deed;
import org.chungtay.care.work.AmnestyModel.Shown;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Weeks of amnesty: everybody reads them, one officer declares, another approves.
@Controller
class AmnestyPages {
  private static final String HERE = "/care/amnesties";
  private static final String REVOKE = HERE + "/{id}/revoke";
  private static final int SIZE = 50;
  private static final int LONGEST_WORDS = 500;
  private static final int DAYS = 366;

  private final Amnesties amnesties;
  private final Revocations revocations;
  private final Territory territory;
  private final Organizations organizations;
  private final Access access;
  private final CityClock clock;

  AmnestyPages(
      Amnesties amnesties,
      Revocations revocations,
      Territory territory,
      Organizations organizations,
      Access access,
      CityClock clock) {
    this.amnesties = amnesties;
    this.revocations = revocations;
    this.territory = territory;
    this.organizations = organizations;
    this.access = access;
    this.clock = clock;
  }

  @Open
  @GetMapping(HERE)
  ModelAndView show(
      Optional<Actor> reader,
      @RequestParam(name = "page", defaultValue = "0") String page,
      Form form) {
    var number = Paging.asked(page);
    var shown = shown(reader, number);
    var units = reader.map(this::units).orElse(List.of());
    return Pages.page(
        "care/work/amnesties",
        new AmnestyModel(
            form,
            shown,
            communes(units),
            units.stream().map(unit -> new Choice(unit.id().toString(), unit.name())).toList()));
  }

  private List<Shown> shown(Optional<Actor> reader, int number) {
    var all = amnesties.list(reader, number, SIZE);
    var ended = revocations.of(all.stream().map(Amnesty::id).toList());
    return all.stream()
        .map(one -> shown(one, Optional.ofNullable(ended.get(one.id())), reader))
        .toList();
  }

  private Shown shown(Amnesty amnesty, Optional<Revocation> ended, Optional<Actor> reader) {
    var areas =
        territory.all(amnesty.areas()).values().stream().map(one -> one.fullName()).sorted();
    return new Shown(
        amnesty,
        areas.toList(),
        ended.filter(one -> !one.waits() || reader.filter(who -> holds(who, amnesty)).isPresent()),
        reader.map(one -> deeds(one, amnesty, ended)).orElse(Set.of()));
  }

  private boolean holds(Actor reader, Amnesty amnesty) {
    return access.allows(reader, CarePermissions.AMNESTY, amnesty.unit().value());
  }

  private Set<Deed> deeds(Actor reader, Amnesty amnesty, Optional<Revocation> ended) {
    var deeds = EnumSet.noneOf(Deed.class);
    if (amnesties.mayApprove(reader, amnesty)) {
      deeds.add(Deed.APPROVE);
    }
    if (amnesties.mayRefuse(reader, amnesty)) {
      deeds.add(Deed.REFUSE);
    }
    if (amnesty.state() == Amnesty.State.DECLARED && reader.person().equals(amnesty.declaredBy())) {
      deeds.add(Deed.WITHDRAW);
    }
    if (amnesty.state() == Amnesty.State.APPROVED
        && amnesty.lastDay().isAfter(clock.today())
        && holds(reader, amnesty)) {
      ended.ifPresentOrElse(
          one -> ending(reader, amnesty, one).ifPresent(deeds::add), () -> deeds.add(Deed.REVOKE));
    }
    return deeds;
  }

  private Optional<Deed> ending(Actor reader, Amnesty amnesty, Revocation one) {
    if (revocations.mayConfirm(reader, amnesty, one)) {
      return Optional.of(Deed.CONFIRM_REVOCATION);
    }
    return one.waits() && one.askedBy().equals(reader.person())
        ? Optional.of(Deed.WITHDRAW_REVOCATION)
        : Optional.empty();
  }

  private List<Unit> units(Actor officer) {
    var scopes = access.scopes(officer, CarePermissions.AMNESTY);
    return scopes.contains(Access.INSTALLATION)
        ? organizations.all().stream().map(one -> organizations.cityUnit(one.id())).toList()
        : scopes.stream()
            .flatMap(scope -> organizations.find(UnitId.of(scope)).stream())
            .filter(unit -> unit.inForceOn(clock.today()))
            .sorted(Comparator.comparing(Unit::name))
            .toList();
  }

  /// Those that one of the units may spare.
  private List<Choice> communes(List<Unit> units) {
    if (units.isEmpty()) {
      return List.of();
    }
    var whole = units.stream().anyMatch(unit -> unit.kind() == Unit.Kind.CITY);
    var own =
        units.stream().map(unit -> territory.communeOf(unit.area())).collect(Collectors.toSet());
    return territory.communes(territory.city().id(), clock.today()).stream()
        .filter(area -> whole || own.contains(area.id()))
        .map(area -> new Choice(area.id().toString(), area.fullName()))
        .toList();
  }

  @Needs("care.amnesty")
  @PostMapping(HERE)
  @FormPage(HERE)
  ModelAndView declare(Actor officer, Form form) {
    var today = clock.today();
    var id = form.id("id");
    var unit = UnitId.of(form.id("unit"));
    var areas = form.ids("area").stream().map(AreaId::of).toList();
    var first = form.day("first", today.minusDays(DAYS), today.plusDays(DAYS));
    var last = form.day("last", today.minusDays(DAYS), today.plusDays(DAYS));
    var words = form.line("words", LONGEST_WORDS);
    if (territory.all(areas).size() != areas.stream().distinct().count()) {
      form.refuse("area", "not-a-choice");
    }
    form.check();
    amnesties.declare(officer, new Amnesties.Declared(id, unit, areas, first, last, words));
    return Pages.changed(HERE, "care.amnesty.notice.declared");
  }

  @Needs("care.amnesty")
  @PostMapping(HERE + "/{id}/approve")
  @FormPage(HERE)
  ModelAndView approve(Actor officer, @PathVariable UUID id, Form form) {
    amnesties.approve(officer, id);
    return Pages.changed(HERE, "care.amnesty.notice.approved");
  }

  @Needs("care.amnesty")
  @PostMapping(HERE + "/{id}/refuse")
  @FormPage(HERE)
  ModelAndView refuse(Actor officer, @PathVariable UUID id, Form form) {
    amnesties.refuse(officer, id);
    return Pages.changed(HERE, "care.amnesty.notice.refused");
  }

  @SignedIn
  @PostMapping(HERE + "/{id}/withdraw")
  @FormPage(HERE)
  ModelAndView withdraw(Actor officer, @PathVariable UUID id, Form form) {
    amnesties.withdraw(officer, id);
    return Pages.changed(HERE, "care.amnesty.notice.withdrawn");
  }

  @Needs("care.amnesty")
  @PostMapping(REVOKE)
  @FormPage(HERE)
  ModelAndView revoke(Actor officer, @PathVariable UUID id, Form form) {
    var asked = form.id("id");
    var reason = form.line("reason", LONGEST_WORDS);
    form.check();
    revocations.ask(officer, id, asked, reason);
    return Pages.changed(HERE, "care.amnesty.notice.revoke-asked");
  }

  @Needs("care.amnesty")
  @PostMapping(REVOKE + "/confirm")
  @FormPage(HERE)
  ModelAndView confirmRevocation(Actor officer, @PathVariable UUID id, Form form) {
    revocations.confirm(officer, id);
    return Pages.changed(HERE, "care.amnesty.notice.revoked");
  }

  @SignedIn
  @PostMapping(REVOKE + "/withdraw")
  @FormPage(HERE)
  ModelAndView withdrawRevocation(Actor officer, @PathVariable UUID id, Form form) {
    revocations.withdraw(officer, id);
    return Pages.changed(HERE, "care.amnesty.notice.revoke-withdrawn");
  }
}
