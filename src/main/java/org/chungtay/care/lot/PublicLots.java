package org.chungtay.care.lot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.LotNumberSure;
import org.chungtay.care.LotNumberTooEarly;
import org.chungtay.care.OwnLotNumber;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Freezes the list of a month, takes the number from two people of two organisations, draws.
@Service
public class PublicLots {
  private final DrawRows rows;
  private final TownToday town;
  private final Access access;
  private final Organizations organizations;
  private final Audit audit;
  private final CityClock clock;

  PublicLots(
      DrawRows rows,
      TownToday town,
      Access access,
      Organizations organizations,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.town = town;
    this.access = access;
    this.organizations = organizations;
    this.audit = audit;
    this.clock = clock;
  }

  /// On the first of the month, or as soon after it as anybody looks after a place.
  @Transactional
  public void freeze() {
    var month = clock.today().withDayOfMonth(1);
    if (rows.find(month).isPresent()) {
      return;
    }
    var today = town.read();
    if (!today.places().isEmpty()) {
      var list = FrozenList.of(month.toString().substring(0, 7), today, rows.numberDay());
      var _ = rows.freeze(month, list, today);
    }
  }

  public Optional<LotDraw> find(LocalDate month) {
    return rows.find(month);
  }

  public LotDraw get(LocalDate month) {
    return rows.find(month).orElseThrow(() -> new NotFound("draw"));
  }

  /// What came of typing the number.
  public enum Entered {
    /// The first of two has typed it.
    TYPED,
    /// The second has typed the same: it is sure.
    SURE,
    /// The second has typed another one, which now waits for the same again.
    DIFFERS
  }

  /// Two people of two organisations type it, neither seeing what the other typed; once they typed
  /// the same it is sure and stays.
  @Transactional
  public Entered enter(Actor actor, LocalDate month, UnitId unit, String number) {
    access.require(actor, CarePermissions.CONFIRM, unit.value());
    var draw = held(month);
    if (clock.today().isBefore(draw.numberDay())) {
      throw new LotNumberTooEarly();
    }
    var typed = draw.typed();
    boolean same = typed.filter(it -> it.number().equals(number)).isPresent();
    boolean others = typed.filter(it -> !it.by().equals(actor.person())).isPresent();
    if (draw.confirmedAt().isPresent()) {
      if (!same) {
        throw new LotNumberSure();
      }
      return Entered.SURE;
    }
    if (!same) {
      rows.type(month, number, actor.person(), unit);
      audit.did(actor, "care.lot-number-typed", id(month), Map.of("number", number));
      return others ? Entered.DIFFERS : Entered.TYPED;
    }
    if (others) {
      anotherOrganization(typed.orElseThrow().unit(), unit);
      rows.confirm(month, actor.person(), unit);
      audit.did(actor, "care.lot-number-confirmed", id(month), Map.of("number", number));
    }
    return others ? Entered.SURE : Entered.TYPED;
  }

  private void anotherOrganization(UnitId one, UnitId other) {
    if (organizations.get(one).organization().equals(organizations.get(other).organization())) {
      throw new OwnLotNumber();
    }
  }

  private static UUID id(LocalDate month) {
    return Ids.named("care/draw/" + month);
  }

  private LotDraw held(LocalDate month) {
    return rows.hold(month).orElseThrow(() -> new NotFound("draw"));
  }

  public List<LocalDate> toDraw() {
    return rows.toDraw();
  }

  /// Done twice it is done once.
  @Transactional
  public void draw(LocalDate month) {
    var draw = held(month);
    if (draw.drawnAt().isEmpty() && draw.number().isPresent()) {
      var list = rows.list(month);
      rows.store(month, Lot.draw(list.town(), list.seed(draw.number().get())));
    }
  }
}
