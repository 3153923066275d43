package org.chungtay.care.lot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.LotNumberSure;
import org.chungtay.care.LotNumberTooEarly;
import org.chungtay.care.OwnLotNumber;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Days without a drawing. Two people of two organisations say so, as they type a number; neither
/// can wait for a better number, since everybody reads in the newspaper whether there was a
/// drawing.
@Service
class SkippedDays {
  private final DrawRows draws;
  private final SkipRows rows;
  private final Access access;
  private final Organizations organizations;
  private final Audit audit;
  private final CityClock clock;

  SkippedDays(
      DrawRows draws,
      SkipRows rows,
      Access access,
      Organizations organizations,
      Audit audit,
      CityClock clock) {
    this.draws = draws;
    this.rows = rows;
    this.access = access;
    this.organizations = organizations;
    this.audit = audit;
    this.clock = clock;
  }

  List<Skip> of(LocalDate month) {
    return rows.of(month);
  }

  /// @return whether it is sure now: another organisation has said it too
  @Transactional
  public boolean say(Actor actor, LocalDate month, UnitId unit, LocalDate day, String words) {
    access.require(actor, CarePermissions.CONFIRM, unit.value());
    var draw = draws.hold(month).orElseThrow(() -> new NotFound("draw"));
    if (draw.confirmedAt().isPresent()) {
      throw new LotNumberSure();
    }
    var said = rows.of(month).stream().filter(skip -> skip.day().equals(day)).findFirst();
    if (said.isPresent()) {
      return again(actor, month, unit, said.get());
    }
    if (!day.equals(draw.numberDay()) || clock.today().isBefore(day)) {
      throw new LotNumberTooEarly();
    }
    rows.say(month, new Skip(day, words, actor.person(), unit, false));
    told(actor, "care.lot-day-without", month, day);
    return false;
  }

  private boolean again(Actor actor, LocalDate month, UnitId unit, Skip said) {
    if (said.sure() || said.by().equals(actor.person())) {
      return said.sure();
    }
    if (organization(said.unit()).equals(organization(unit))) {
      throw new OwnLotNumber();
    }
    rows.confirm(month, said.day(), actor.person(), unit);
    told(actor, "care.lot-day-without-confirmed", month, said.day());
    return true;
  }

  private OrganizationId organization(UnitId unit) {
    return organizations.get(unit).organization();
  }

  private void told(Actor actor, String deed, LocalDate month, LocalDate day) {
    audit.did(actor, deed, Ids.named("care/draw/" + month), Map.of("day", day.toString()));
  }
}
