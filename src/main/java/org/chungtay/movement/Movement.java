package org.chungtay.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;

/// What one organisation or several together set out to do.
///
/// @param partners the one that leads first
/// @param terms version that partners accept
/// @param sdg targets of the UN's 2030 agenda, such as `11.6`
/// @param launched day on which it became public
/// @param cameOfIt said at its end
public record Movement(
    MovementId id,
    String name,
    String why,
    LocalDate first,
    LocalDate last,
    List<Partner> partners,
    int terms,
    List<String> sdg,
    State state,
    Optional<LocalDate> launched,
    Optional<LocalDate> ended,
    String cameOfIt,
    int version) {

  public record Partner(OrganizationId organization, UnitId unit) {}

  public enum State {
    /// Only those who run it see it.
    DRAFT,
    LAUNCHED,
    ENDED
  }

  public Partner lead() {
    return partners.getFirst();
  }

  public boolean joint() {
    return partners.size() > 1;
  }

  public String address() {
    return "/movements/" + id;
  }

  /// @param indicator code
  /// @param areas communes; the whole city where there are none
  public record Goal(UUID id, String indicator, List<AreaId> areas, BigDecimal quantity) {}

  /// @param note what came of it
  public record Task(
      UUID id,
      String what,
      UnitId lead,
      List<UnitId> partners,
      LocalDate due,
      TaskState state,
      String note) {

    public boolean late(LocalDate today) {
      return state.open() && due.isBefore(today);
    }
  }

  public enum TaskState {
    OPEN,
    DOING,
    DONE,
    DROPPED;

    public boolean open() {
      return this == OPEN || this == DOING;
    }
  }
}
