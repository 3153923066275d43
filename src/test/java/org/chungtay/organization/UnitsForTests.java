package org.chungtay.organization;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Members.Membership;
import org.chungtay.organization.unit.ClosesUnits;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Units of all organisations in wards of a test's own.
@Component
public class UnitsForTests {
  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

  private final JdbcClient jdbc;
  private final ClosesUnits units;
  private final Organizations organizations;
  private final CityClock clock;
  private final boolean separate;

  UnitsForTests(
      JdbcClient jdbc,
      ClosesUnits units,
      Organizations organizations,
      CityClock clock,
      Environment environment) {
    this.jdbc = jdbc;
    this.units = units;
    this.organizations = organizations;
    this.clock = clock;
    separate = !environment.getProperty("db-scheduler.enabled", Boolean.class, true);
  }

  /// All organisations cover the ward and have a unit in it.
  public void openIn(AreaId ward, String name) {
    if (!separate) {
      throw new IllegalStateException(
          "other tests count the units of this city: @SeparateProductTest");
    }
    jdbc.sql(
            """
            insert into organization.coverage (organization, area, since)
            select id, :area, :since from organization.organization where until is null
            """)
        .param("area", ward.value())
        .param("since", SINCE)
        .update();
    jdbc.sql(
            """
            insert into organization.unit
              (id, organization, kind, name, folded, area, parent, path, covering, since)
            select n.id, o.id, 'WARD', o.unit_name || ' phường ' || :name, :folded, :area, c.id,
                   array[c.id, n.id], array[c.id, n.id], :since
            from organization.organization o
            join organization.unit c on c.organization = o.id and c.kind = 'CITY'
            cross join lateral (select md5(o.id::text || :area::text)::uuid as id) n
            where o.until is null and c.until is null
            """)
        .param("area", ward.value())
        .param("name", name)
        .param("folded", Folded.of(name))
        .param("since", SINCE)
        .update();
    units.forget();
  }

  public Unit unit(String organization, AreaId ward, LocalDate day) {
    var found = organizations.byCode(organization).orElseThrow();
    return organizations.wardUnit(found.id(), ward, day).orElseThrow();
  }

  public Unit unit(String organization, AreaId ward) {
    return unit(organization, ward, clock.today());
  }

  public Unit group(Unit above, String name, AreaId area) {
    var id = UnitId.next();
    jdbc.sql(
            """
            insert into organization.unit
              (id, organization, kind, name, folded, area, parent, path, covering, since)
            select :id, organization, 'GROUP', :name, :folded, :area, id, path || :id,
                   covering || :id, :since
            from organization.unit where id = :above
            """)
        .param("id", id.value())
        .param("name", name)
        .param("folded", Folded.of(name))
        .param("area", area.value())
        .param("above", above.id().value())
        .param("since", SINCE)
        .update();
    units.forget();
    return organizations.get(id);
  }

  /// In what a unit goes on, the heaviest part first.
  public List<Unit> successors(Unit former) {
    return jdbc.sql(
            """
            select successor from organization.unit_succession
            where predecessor = :former order by heaviest desc, successor
            """)
        .param("former", former.id().value())
        .query((row, _) -> organizations.get(UnitId.of(row.getObject(1, UUID.class))))
        .list();
  }

  public Unit successor(Unit former) {
    return successors(former).getFirst();
  }

  /// Also one that a person left already.
  public Membership join(PersonId person, Unit unit, LocalDate since, @Nullable LocalDate lastDay) {
    return join(person, unit, since, lastDay, false);
  }

  /// A guest belongs elsewhere.
  public Membership guest(PersonId person, Unit unit, LocalDate since, @Nullable LocalDate last) {
    return join(person, unit, since, last, true);
  }

  private Membership join(
      PersonId person, Unit unit, LocalDate since, @Nullable LocalDate lastDay, boolean temporary) {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into organization.membership
              (organization, unit, id, person, since, last_day, joined_by, temporary)
            values (:organization, :unit, :id, :person, :since, :lastDay, :person, :temporary)
            """)
        .param("organization", unit.organization().value())
        .param("unit", unit.id().value())
        .param("id", id)
        .param("person", person.value())
        .param("since", since)
        .param("lastDay", lastDay, Types.DATE)
        .param("temporary", temporary)
        .update();
    return new Membership(id, person, unit.id(), since, Optional.ofNullable(lastDay));
  }
}
