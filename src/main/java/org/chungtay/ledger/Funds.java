package org.chungtay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;

/// Funds and their books. Amounts are whole đồng. Whoever calls has asked whether the actor may;
/// entries are written inside the caller's transaction, which confirms what they are of, so that
/// neither is there without the other.
public interface Funds {

  /// Opens a fund for a subject, or finds the one that it has.
  Fund open(Actor actor, Subject subject, UnitId unit, String address);

  Optional<Fund> find(Subject subject);

  /// In their order.
  List<Account> accounts();

  /// Writes what somebody recorded and another confirms; what was written of the same source before
  /// stays as it is. Refuses `own-entry` and `fund-too-small`.
  ///
  /// @return its number in the fund's book
  int write(Actor confirmer, FundId fund, Line line);

  /// Takes an entry out again, whole. Refuses `own-entry`, `entry-taken-out`, and `fund-too-small`
  /// where what was received has been spent meanwhile.
  ///
  /// @param recorded who asked for it
  /// @param of source under which that is written
  int takeOut(
      Actor confirmer, FundId fund, Source entry, PersonId recorded, Source of, String reason);

  /// What a fund is for, known to the module that opened it: a movement, a campaign.
  record Subject(String kind, UUID id) {}

  /// What an entry was confirmed of; a fund has one entry of each.
  record Source(String kind, UUID id) {}

  /// @param account code of a source or a use, which says whether it is received or spent
  /// @param amount in whole đồng, above zero
  record Line(Source source, LocalDate day, String account, long amount, PersonId recorded) {}
}
