package org.chungtay.organization;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;

/// Members who move from one unit of an organisation to another: asked for by one side, accepted by
/// somebody else on the other. Nobody is in two units at once, and since when they belong to the
/// organisation stays. With a last day they only are a guest of the other unit until then.
public interface Transfers {

  /// The sending side asks; needs `members.manage` for the member's unit. Repeating it with the
  /// same id changes nothing. Refuses `transfer-open` while another one of the membership waits,
  /// and at its field a day on which the person is no member there, or a unit that is not in force
  /// then.
  void send(Actor actor, Sending sending);

  /// The receiving side asks for somebody by name; needs `members.manage` for the receiving unit.
  /// Who that is says the sending side: nobody learns by asking who is a member elsewhere.
  void ask(Actor actor, Asking asking);

  /// The other side agrees, and the member moves; needs `members.manage` there. Refuses
  /// `own-transfer` for whoever asked and `transfer-answered` after another answer.
  ///
  /// @param membership of the person who was asked for by name
  void accept(Actor actor, UUID transfer, Optional<UUID> membership);

  /// The other side does not agree, and says why.
  void refuse(Actor actor, UUID transfer, String reason);

  /// The side that asked takes it back, as long as nobody has answered.
  void withdraw(Actor actor, UUID transfer);

  /// How many wait for this officer's answer.
  long waiting(Actor actor);

  /// @param day first day in the other unit
  /// @param lastDay of a guest, included; empty for a member who moves
  record Sending(
      UUID id,
      UUID membership,
      UnitId to,
      LocalDate day,
      Optional<LocalDate> lastDay,
      String reason) {}

  record Asking(
      UUID id,
      UnitId from,
      UnitId to,
      String name,
      LocalDate day,
      Optional<LocalDate> lastDay,
      String reason) {}
}
