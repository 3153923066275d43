package org.chungtay.organization.leader;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.OfficeRoles;
import org.chungtay.identity.OfficeRoles.Over;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Leaders;
import org.chungtay.organization.NotAGroup;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class NamedLeaders implements Leaders {
  static final String ROLE = "leader";

  private final OfficeRows rows;
  private final Vacancies vacancies;
  private final TakesOver takesOver;
  private final Organizations organizations;
  private final OfficeRoles roles;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  NamedLeaders(
      OfficeRows rows,
      Vacancies vacancies,
      TakesOver takesOver,
      Organizations organizations,
      OfficeRoles roles,
      Access access,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.vacancies = vacancies;
    this.takesOver = takesOver;
    this.organizations = organizations;
    this.roles = roles;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void name(Actor actor, Naming naming) {
    var unit = named(actor, naming.group());
    rows.hold(unit.id());
    if (rows.find(naming.id()).isPresent()) {
      return;
    }
    if (!unit.inForceOn(clock.today())) {
      throw new UnitClosed();
    }
    if (!rows.belongs(naming.person().value(), unit.id())) {
      throw new InvalidInput("person", "not-a-member");
    }
    var grant = grant(naming.id(), naming);
    roles.require(actor, grant);
    givesUp(unit, naming);
    rows.store(naming, actor);
    if (naming.post() == Post.LEADER) {
      roles.give(actor, grant);
    }
    told(actor, "organization.office-named", naming.person().value(), unit.id(), naming.post());
  }

  /// Whoever held the post; and nobody is their own deputy.
  private void givesUp(Unit unit, Naming naming) {
    for (var post : Post.values()) {
      rows.inPost(unit.id(), post)
          .filter(held -> post == naming.post() || held.person().equals(naming.person().value()))
          .ifPresent(this::over);
    }
  }

  private void over(Office office) {
    rows.end(office.id(), clock.today(), Office.Reason.BY_HAND);
    if (office.post() == Post.LEADER) {
      roles.changeHands(
          List.of(new Over(PersonId.of(office.person()), ROLE, office.unit())), List.of());
    }
  }

  /// The grant has an id of its own, so that what was named twice is given once.
  private Grant grant(UUID office, Naming naming) {
    return new Grant(
        Ids.named("office:" + office),
        naming.person(),
        ROLE,
        naming.group().value(),
        clock.today(),
        naming.lastDay());
  }

  @Override
  @Transactional
  public void end(Actor actor, UUID office) {
    var held = rows.find(office).orElseThrow(() -> new NotFound("office"));
    var unit = named(actor, UnitId.of(held.unit()));
    rows.hold(unit.id());
    if (held.until().isAfter(clock.today())) {
      over(held);
      told(actor, "organization.office-ended", held.person(), unit.id(), held.post());
      takesOver.in(List.of(unit.id()));
    }
  }

  @Override
  public long withoutLeader(Actor actor) {
    return vacancies.lost(access.scopes(actor, OrganizationPermissions.UNITS));
  }

  private Unit named(Actor actor, UnitId id) {
    var unit = organizations.get(id);
    access.require(actor, OrganizationPermissions.UNITS, unit.parent().orElse(id).value());
    if (!led(unit)) {
      throw new NotAGroup();
    }
    return unit;
  }

  static boolean led(Unit unit) {
    return switch (unit.kind()) {
      case GROUP, BRANCH -> true;
      case CITY, WARD -> false;
    };
  }

  private void told(Actor actor, String deed, UUID person, UnitId unit, Post post) {
    audit.did(actor, deed, person, Map.of("unit", unit.toString(), "post", post.name()));
  }
}
