package org.chungtay.care.succession;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.care.voice.Steps;
import org.chungtay.care.voice.Steps.Deed;
import org.chungtay.identity.Audit;
import org.chungtay.organization.UnitsMerged;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreasReorganized;
import org.chungtay.territory.Territory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What is open goes on in the new ward and waits for the unit that goes on there; what was
/// answered keeps the ward of its day.
@Component
class VoicesFollowAreas {
  private final Territory territory;
  private final Steps steps;
  private final Audit audit;
  private final JdbcClient jdbc;

  VoicesFollowAreas(Territory territory, Steps steps, Audit audit, JdbcClient jdbc) {
    this.territory = territory;
    this.steps = steps;
    this.audit = audit;
    this.jdbc = jdbc;
  }

  private record Open(UUID id, double latitude, double longitude) {}

  /// After the units themselves; told twice it changes nothing the second time.
  @EventListener
  @Order(7)
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(AreasReorganized happened) {
    var moved = new LinkedHashSet<UUID>();
    moved.addAll(areas(happened.reorganization(), placed(happened)));
    moved.addAll(units(happened.reorganization()));
    told(List.copyOf(moved), happened.reorganization());
  }

  /// Areas stay as they are when units merge.
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(UnitsMerged happened) {
    told(units(happened.merger()), happened.merger());
  }

  /// Where the new boundaries say that each of a ward that was taken apart lies.
  private Map<UUID, UUID> placed(AreasReorganized happened) {
    var placed = new java.util.HashMap<UUID, UUID>();
    jdbc.sql(
            """
            select v.id, v.latitude, v.longitude from care.voice v
            where v.state in ('RECEIVED', 'TAKEN') and v.latitude is not null
              and (select count(*) from territory.v_succession s
                   where s.predecessor = v.area and s.reorganization = :reorganization) > 1
            """)
        .param("reorganization", happened.reorganization())
        .query(Sql.rows(Open.class))
        .list()
        .forEach(open -> place(open, happened.day(), placed));
    return placed;
  }

  private void place(Open open, LocalDate day, Map<UUID, UUID> placed) {
    territory
        .communeAt(open.latitude(), open.longitude(), day)
        .ifPresent(commune -> placed.put(open.id(), commune.id().value()));
  }

  /// To the part in which it is placed, otherwise to the heaviest.
  private List<UUID> areas(UUID reorganization, Map<UUID, UUID> placed) {
    var ids = List.copyOf(placed.keySet());
    return jdbc.sql(
            """
            update care.voice v set version = version + 1, area = (
              select s.successor from territory.v_succession s
              where s.predecessor = v.area and s.reorganization = :reorganization
              order by s.successor is not distinct from (
                  select p.area from unnest(:ids, :areas) as p (id, area) where p.id = v.id) desc,
                s.heaviest desc
              limit 1),
              residential = (
                select s.successor from territory.v_succession s
                where s.predecessor = v.residential and s.reorganization = :reorganization
                  and s.heaviest)
            where v.state in ('RECEIVED', 'TAKEN') and v.area in (
              select s.predecessor from territory.v_succession s
              where s.reorganization = :reorganization)
            returning v.id
            """)
        .param("reorganization", reorganization)
        .param("ids", Sql.ids(ids))
        .param("areas", ids.stream().map(placed::get).toArray(UUID[]::new))
        .query(Sql.rows(UUID.class))
        .list();
  }

  /// Of a split unit's parts the one that lies in the voice's ward, otherwise the heaviest.
  private List<UUID> units(UUID change) {
    return jdbc.sql(
            """
            with next as (
              select v.id,
                (select x.successor from organization.v_unit_succession x
                 join organization.v_unit n on n.id = x.successor
                 where x.reorganization = :change and x.predecessor = v.unit
                 order by n.area = v.area desc, x.heaviest desc, x.successor limit 1) as unit,
                (select x.successor from organization.v_unit_succession x
                 where x.reorganization = :change and x.predecessor = v.group_unit
                 order by x.heaviest desc, x.successor limit 1) as group_unit,
                (select x.successor from organization.v_unit_succession x
                 where x.reorganization = :change and x.predecessor = v.taken_unit
                 order by x.heaviest desc, x.successor limit 1) as taken_unit
              from care.voice v where v.state in ('RECEIVED', 'TAKEN'))
            update care.voice v
            set unit = coalesce(next.unit, v.unit), version = version + 1,
                group_unit = coalesce(next.group_unit, v.group_unit),
                taken_unit = coalesce(next.taken_unit, v.taken_unit)
            from next
            where next.id = v.id
              and num_nonnulls(next.unit, next.group_unit, next.taken_unit) > 0
            returning v.id
            """)
        .param("change", change)
        .query(Sql.rows(UUID.class))
        .list();
  }

  private void told(List<UUID> moved, UUID change) {
    steps.add(moved, new Deed("MOVED", null, null, ""));
    audit.followed(
        "care.voice-goes-on",
        moved.stream()
            .map(id -> new Audit.Followed(id, Map.of("change", change.toString())))
            .toList());
  }
}
