package org.chungtay.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;

/// Money of movements: recorded by an officer of the lead or a partner, confirmed by another one,
/// and from then on in the fund's book and public. Both need `movements.lead` for a unit of the
/// movement. Amounts are whole đồng.
public interface MovementFunds {

  /// With its papers or not at all; repeating it changes nothing. Refuses `movement-not-launched`,
  /// `money-names-somebody` where words hold a number of a person or name whom money helped, and
  /// what its book does not know. Money of an ended movement is still recorded: books are settled
  /// after the work.
  void record(Actor officer, Recorded one, List<byte[]> papers);

  /// Refuses `own-entry`, `money-decided` and `fund-too-small`.
  ///
  /// @param papers whether its photos hold nothing of persons and become public
  void confirm(Actor officer, UUID money, boolean papers);

  /// Asks to take a confirmed record out of the book again, which another officer confirms too.
  /// Repeating it changes nothing. Refuses `money-decided` where that was asked before.
  ///
  /// @param id of the correction
  void correct(Actor officer, UUID id, UUID money, String why);

  /// How many records wait for this officer: what they recorded themselves waits for others.
  int waiting(Actor officer);

  enum Kind {
    RECEIPT,
    SPENDING
  }

  /// @param account code of the book's source or use
  /// @param party from whom, empty of a giver who does not want to be named; or paid to whom
  /// @param task of the movement that it was spent on
  record Recorded(
      UUID id,
      MovementId movement,
      Kind kind,
      LocalDate day,
      String account,
      long amount,
      String party,
      String purpose,
      Optional<UUID> task) {}
}
