package org.chungtay.organization.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Grants;
import org.chungtay.organization.GroupsStillOpen;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.springframework.stereotype.Service;

/// A unit ends with a last day, and with it who belongs to it and who looks after it. Whether the
/// actor may close it is asked by the caller, in whose transaction it happens.
@Service
public class ClosesUnits {
  private final UnitRows rows;
  private final KnownOrganizations organizations;
  private final HandsOver handsOver;
  private final Grants grants;

  ClosesUnits(UnitRows rows, KnownOrganizations organizations, HandsOver handsOver, Grants grants) {
    this.rows = rows;
    this.organizations = organizations;
    this.handsOver = handsOver;
    this.grants = grants;
  }

  /// Repeating it changes nothing.
  public void close(Actor actor, UnitId unit, LocalDate lastDay) {
    close(actor, unit, lastDay, Optional.empty());
  }

  /// @param heir in which its members go on; without one they are members no more
  void close(Actor actor, UnitId unit, LocalDate lastDay, Optional<UnitId> heir) {
    if (rows.closesAfter(unit, lastDay)) {
      return;
    }
    if (rows.joinedAfter(unit, lastDay)) {
      throw new InvalidInput("lastDay", "members-joined-later");
    }
    if (rows.close(unit, lastDay.plusDays(1)) == 0) {
      throw new GroupsStillOpen();
    }
    heir.ifPresent(other -> handsOver.members(actor, unit, other, lastDay.plusDays(1)));
    rows.endMemberships(unit, lastDay);
    grants.endWithScope(actor, unit.value(), lastDay);
    organizations.forget();
  }

  /// For whoever changed what is kept in memory of organisations and units.
  public void forget() {
    organizations.forget();
  }
}
