package org.chungtay.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;

/// Copies of models: sent in by one, accepted by another, checked for as long as they last.
public interface Copies {

  Optional<ModelCopy> find(CopyId copy);

  Map<CopyId, ModelCopy> all(Collection<CopyId> copies);

  /// The origin first, then by the day they began.
  List<ModelCopy> of(ModelId model);

  /// A unit takes a model over from its origin or from another copy; repeating it changes nothing.
  /// Needs `movements.lead` for the unit. Refuses `model-not-recognised`, `copy-there`, and at
  /// `parent` or `since` what cannot be.
  void takeOver(Actor actor, Taken taken);

  /// Needs `movements.lead` for the unit and another person (`own-copy`); posts the outcome.
  /// Refuses `copy-decided`.
  void accept(Actor actor, CopyId copy);

  /// @param reason why it is none
  void refuse(Actor actor, CopyId copy, String reason);

  /// It is no more, or never was: what it counted for is taken out of the book again.
  void withdraw(Actor actor, CopyId copy, String reason);

  /// @param parent the origin or another copy, accepted and begun before
  /// @param changed what the unit does differently
  record Taken(
      CopyId id, ModelId model, CopyId parent, UnitId unit, LocalDate since, String changed) {}
}
