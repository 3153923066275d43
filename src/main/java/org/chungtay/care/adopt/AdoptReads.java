package org.chungtay.care.adopt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.Rules;
import org.chungtay.care.adopt.Adoptability.Impossible;
import org.chungtay.care.adopt.Adoptability.Reason;
import org.chungtay.care.notice.Circle;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Place;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What there is to choose from when a place is adopted.
@Component
public class AdoptReads {
  private final JdbcClient jdbc;
  private final AdoptionCheck check;
  private final Circle circle;
  private final Nearness nearness;
  private final Rules rules;
  private final People people;
  private final Access access;
  private final CityClock clock;

  AdoptReads(
      JdbcClient jdbc,
      AdoptionCheck check,
      Circle circle,
      Nearness nearness,
      Rules rules,
      People people,
      Access access,
      CityClock clock) {
    this.jdbc = jdbc;
    this.check = check;
    this.circle = circle;
    this.nearness = nearness;
    this.rules = rules;
    this.people = people;
    this.access = access;
    this.clock = clock;
  }

  /// @param chosen the only one is chosen by itself
  AdoptModel model(Actor leader, Place place, Optional<UUID> chosen, Form form) {
    var day = clock.today();
    var groups = groups(leader, day);
    var group =
        groups.size() == 1
            ? groups.stream().findFirst()
            : groups.stream().filter(one -> chosen.equals(Optional.of(one.id()))).findFirst();
    if (group.isEmpty()) {
      return new AdoptModel(
          form,
          place,
          groups,
          group,
          check.ofPlace(place, Optional.empty(), day),
          List.of(),
          List.of());
    }
    var unit = UnitId.of(group.get().id());
    return new AdoptModel(
        form, place, groups, group, reasons(place, unit), members(unit), sisters(place, unit));
  }

  private List<Reason> reasons(Place place, UnitId group) {
    return check.of(place, group, Optional.empty()) instanceof Impossible(var reasons)
        ? reasons
        : List.of();
  }

  /// For which the leader may act.
  List<Named> groups(Actor leader, LocalDate day) {
    var scopes = access.scopes(leader, CarePermissions.LEAD);
    if (scopes.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id, name from organization.v_unit
            where kind = 'GROUP' and since <= :day and (until is null or until > :day)
              and (:everywhere or covering && :scopes)
            order by numbered, id limit 300
            """)
        .param("day", day)
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes))
        .query(Sql.rows(Named.class))
        .list();
  }

  public List<Named> members(UnitId group) {
    return people.names(circle.members(group)).entrySet().stream()
        .map(one -> new Named(one.getKey().value(), one.getValue()))
        .sorted(Comparator.comparing(Named::name).thenComparing(Named::id))
        .toList();
  }

  /// Groups in the place's commune or in one that begins near it.
  public List<Named> sisters(Place place, UnitId group) {
    var day = clock.today();
    var communes = nearness.communes(place, rules.on("near-metres", day), day);
    return jdbc.sql(
            """
            select u.id, u.name || ' · ' || coalesce(c.full_name, a.full_name) as name
            from organization.v_unit u
            join territory.v_area a on a.id = u.area
            left join territory.v_area c on c.id = a.parent and c.level = 'COMMUNE'
            where u.kind = 'GROUP' and u.since <= :day and (u.until is null or u.until > :day)
              and u.id <> :group and (a.id = any(:communes) or c.id = any(:communes))
            order by coalesce(c.id, a.id) <> :commune, u.numbered, u.id limit 300
            """)
        .param("day", day)
        .param("group", group.value())
        .param("commune", place.area().value())
        .param("communes", Sql.ids(communes.stream().map(AreaId::value).toList()))
        .query(Sql.rows(Named.class))
        .list();
  }
}
