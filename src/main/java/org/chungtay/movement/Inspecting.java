package org.chungtay.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.territory.AreaId;

/// Looking at copies of models and checking whether they stand, for callers other than the pages:
/// the same rules and refusals, and nobody is named.
public interface Inspecting {

  /// What an officer saw, with its photos or not at all; repeating it changes nothing. Needs
  /// `movements.lead` for the copy's unit.
  void see(Actor officer, Seen seen);

  /// By another person with `movements.recognize`: its photos become public, and what waited for it
  /// is decided. Refuses `own-inspection` and `inspection-without-photo`.
  void confirm(Actor officer, UUID inspection);

  /// @param reason why it does not count
  void refuse(Actor officer, UUID inspection, String reason);

  /// What nights do: every check whose day has come is decided from what is known.
  void goOn();

  /// @param kind a kind that is inspected, of a rule of the copy's model
  /// @param area commune of the copy, or a residential group in it
  /// @param seen fields that were looked at, or the people asked for
  /// @param kept fields on which it was kept, or people counted
  /// @param note of the ground and of what was seen
  /// @param photos as JPEG
  record Seen(
      UUID id,
      CopyId copy,
      CheckKind kind,
      LocalDate day,
      AreaId area,
      int seen,
      int kept,
      String note,
      List<byte[]> photos) {}
}
