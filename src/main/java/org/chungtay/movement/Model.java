package org.chungtay.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;

/// A recipe that others take over.
///
/// @param category code of a [Models.Category]
/// @param cost đồng for one copy
/// @param indicators codes of figures that it raises
/// @param movement that it belongs to
/// @param sdg targets of the UN's 2030 agenda
/// @param copies accepted ones, without the origin
public record Model(
    ModelId id,
    String name,
    String category,
    String summary,
    List<String> steps,
    Optional<Long> cost,
    String costWords,
    String conditions,
    List<String> indicators,
    Optional<MovementId> movement,
    List<String> sdg,
    Origin origin,
    List<SustainRule> rules,
    State state,
    int copies,
    int checked,
    int kept,
    int version) {

  /// @param copy the root of the family tree
  /// @param area commune
  public record Origin(
      CopyId copy, OrganizationId organization, UnitId unit, AreaId area, LocalDate since) {}

  public enum State {
    PILOT,
    RECOGNISED,
    /// Somebody else follows it.
    REPLICATING,
    /// At least half of what was checked still stood at its last check.
    SUSTAINED,
    LAPSED
  }

  public boolean pilot() {
    return state == State.PILOT;
  }

  public String address() {
    return "/models/" + id;
  }
}
