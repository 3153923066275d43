package org.chungtay.organization.merger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan by which units below one unit become one.
///
/// @param name of the merged unit
/// @param day its first day
/// @param instrument the document that decides it
/// @param units that are to merge, by name
public record Merger(
    UUID id,
    UUID parent,
    String parentName,
    String name,
    LocalDate day,
    String instrument,
    UUID createdBy,
    String createdByName,
    @Nullable UUID approvedBy,
    @Nullable Instant appliedAt,
    @Nullable Instant droppedAt,
    List<Former> units) {

  /// @param kind `BRANCH` or `GROUP`
  /// @param sector of a branch
  public record Former(
      UUID id,
      String name,
      String kind,
      @Nullable String sector,
      UUID area,
      UUID parent,
      LocalDate since,
      @Nullable LocalDate until) {

    boolean on(LocalDate day) {
      return since.isBefore(day) && (until == null || until.isAfter(day));
    }
  }

  public enum State {
    /// Written, and not approved.
    DRAFT,
    /// An administrator agreed; it is applied on its day.
    APPROVED,
    APPLIED,
    /// Given up before its day.
    DROPPED
  }

  public State state() {
    if (droppedAt != null) {
      return State.DROPPED;
    }
    if (appliedAt != null) {
      return State.APPLIED;
    }
    return approvedBy == null ? State.DRAFT : State.APPROVED;
  }

  public boolean open() {
    return state() == State.DRAFT || state() == State.APPROVED;
  }

  List<UUID> unitIds() {
    return units.stream().map(Former::id).toList();
  }
}
