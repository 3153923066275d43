package org.chungtay.movement;

import java.time.LocalDate;
import java.util.Optional;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;

/// A model as one unit follows it; the origin is the one of generation 0.
///
/// @param parent whom the unit learnt it from
/// @param changed what it does differently; empty of the origin
/// @param month of the last check that is wholly decided
/// @param checkedOn day of that check
/// @param reason why it was refused or withdrawn
public record ModelCopy(
    CopyId id,
    ModelId model,
    int generation,
    Optional<CopyId> parent,
    OrganizationId organization,
    UnitId unit,
    AreaId area,
    LocalDate since,
    String changed,
    Standing standing,
    Optional<Integer> month,
    Optional<LocalDate> checkedOn,
    Optional<LocalDate> withdrawnOn,
    String reason,
    int version) {

  public enum Standing {
    /// Sent in; another person accepts it.
    OFFERED,
    REFUSED,
    /// Accepted, not checked yet.
    YOUNG,
    /// Stood at its last check.
    SUSTAINED,
    /// Did not.
    LAPSED,
    WITHDRAWN;

    /// Whether it is a copy that counts.
    public boolean accepted() {
      return this == YOUNG || this == SUSTAINED || this == LAPSED;
    }
  }

  /// As it was under a unit that kept it before a reorganisation.
  public ModelCopy keptBy(UnitId then, AreaId there) {
    return new ModelCopy(
        id,
        model,
        generation,
        parent,
        organization,
        then,
        there,
        since,
        changed,
        standing,
        month,
        checkedOn,
        withdrawnOn,
        reason,
        version);
  }

  public boolean origin() {
    return generation == 0;
  }

  public String address() {
    return "/copies/" + id;
  }
}
