package org.chungtay.care.voice;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who answers for a place: the ward's unit above the group that has adopted it, otherwise above
/// the unit that drew it; where no place is known, the ward's unit of the organisation that the
/// rules name.
@Component
class Answering {
  private final Organizations organizations;
  private final JdbcClient jdbc;
  private final CityClock clock;

  Answering(Organizations organizations, JdbcClient jdbc, CityClock clock) {
    this.organizations = organizations;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @param group that has adopted the place
  record Who(UnitId unit, Optional<UnitId> group) {}

  private record Looked(@Nullable UUID group, UUID drew) {}

  Who of(Sent sent, String organization) {
    return place(sent)
        .orElseGet(() -> new Who(inArea(sent.area(), organization), Optional.empty()));
  }

  private Optional<Who> place(Sent sent) {
    if (sent.place() == null) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select a.unit as "group", p.unit as drew
            from place.v_place p
            left join care.v_adoption a
              on a.place = p.id and a.since <= :today and (a.until is null or a.until > :today)
            where p.id = :place
            """)
        .param("place", sent.place())
        .param("today", clock.today())
        .query((row, _) ->
            new Looked(row.getObject("group", UUID.class), row.getObject("drew", UUID.class)))
        .optional()
        .flatMap(this::answers);
  }

  private Optional<Who> answers(Looked looked) {
    var group = Optional.ofNullable(looked.group()).map(UnitId::of);
    return organizations
        .find(group.orElse(UnitId.of(looked.drew())))
        .map(unit -> new Who(above(unit), group));
  }

  /// A group answers through the ward it lies below.
  private UnitId above(Unit unit) {
    return organizations.units(unit.path()).values().stream()
        .filter(one -> one.kind() == Unit.Kind.WARD || one.kind() == Unit.Kind.BRANCH)
        .map(Unit::id)
        .findFirst()
        .orElse(unit.path().getFirst());
  }

  private UnitId inArea(AreaId area, String code) {
    var organization = organizations.byCode(code).orElseThrow();
    return organizations
        .wardUnit(organization.id(), area, clock.today())
        .orElseGet(() -> organizations.cityUnit(organization.id()))
        .id();
  }
}
