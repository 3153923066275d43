package org.chungtay.territory.reorganize;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.shared.error.NotFound;
import org.chungtay.territory.AreasReorganized;
import org.chungtay.territory.PlanUnsound;
import org.chungtay.territory.Territory;
import org.chungtay.territory.boundary.JoinedBoundaries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A plan becomes the territory: former communes and residential groups end, new ones begin, and
/// what each became is written down. Whatever hangs on them follows in the same transaction. A
/// handful of statements, however many communes the plan has.
@Component
class AppliesPlans {
  private final PlanRows rows;
  private final JdbcClient jdbc;
  private final JoinedBoundaries boundaries;
  private final Territory territory;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  AppliesPlans(
      PlanRows rows,
      JdbcClient jdbc,
      JoinedBoundaries boundaries,
      Territory territory,
      Audit audit,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.boundaries = boundaries;
    this.territory = territory;
    this.audit = audit;
    this.events = events;
  }

  /// Does nothing with one that was applied already. Refuses `plan-unsound` when what it was
  /// approved on has changed meanwhile.
  @Transactional(propagation = Propagation.REQUIRED)
  public void apply(UUID id) {
    var plan = rows.hold(id).orElseThrow(() -> new NotFound("plan"));
    if (plan.state() != Plan.State.APPROVED) {
      return;
    }
    var before = territory.communes(territory.city().id(), plan.day().minusDays(1));
    if (!PlanCheck.of(plan, before, rows.otherPlan(plan)).isEmpty()) {
      throw new PlanUnsound();
    }
    REORGANIZE.forEach(sql -> jdbc.sql(sql).param("plan", id).update());
    boundaries.join(id);
    rows.applied(id);
    audit.followed(
        "territory.reorganization-applied",
        List.of(new Followed(id, Map.of("day", plan.day().toString()))));
    territory.forgetAreas();
    events.publishEvent(new AreasReorganized(id, plan.day()));
  }

  private static final List<String> REORGANIZE =
      List.of(
          """
          insert into territory.reorganization (id, day, instrument)
          select id, day, instrument from territory.plan where id = :plan
          """,
          """
          update territory.area a set until = p.day
          from territory.plan p
          where p.id = :plan
            and a.id in (select former from territory.planned_share where plan = :plan)
          """,
          // Whole communes are as large as what they are made of; of a part nobody knows it.
          """
          insert into territory.area
            (id, level, code, kind, name, name_en, canonical, folded, parent, since, area_km2)
          select n.id, 'COMMUNE', n.code, n.kind, n.name, n.name_en, n.canonical, n.folded,
                 (array_agg(f.parent))[1], p.day,
                 case when bool_and(s.weight = 1) then sum(f.area_km2) end
          from territory.planned_area n
          join territory.plan p on p.id = n.plan
          join territory.planned_share s on s.plan = n.plan and s.code = n.code
          join territory.area f on f.id = s.former
          where n.plan = :plan
          group by n.id, n.code, n.kind, n.name, n.name_en, n.canonical, n.folded, p.day
          """,
          """
          insert into territory.succession (predecessor, reorganization, successors, weights)
          select s.former, s.plan, array_agg(n.id order by n.code), array_agg(s.weight order by n.code)
          from territory.planned_share s
          join territory.planned_area n on n.plan = s.plan and n.code = s.code
          where s.plan = :plan
          group by s.former, s.plan
          """,
          // A residential group goes with its commune, in a split to the part chosen for it or else
          // to the heaviest; where two of one name come together each says where it was.
          """
          with going as (
            select distinct on (g.id) g.id, g.kind, g.name, g.name_en, g.canonical, g.folded,
                   n.id as target, p.day, f.name as was, f.name_en as was_en,
                   f.canonical as was_canonical, f.folded as was_folded,
                   md5('residential/' || :plan || '/' || g.id)::uuid as next
            from territory.planned_share s
            join territory.plan p on p.id = s.plan
            join territory.area f on f.id = s.former
            join territory.planned_area n on n.plan = s.plan and n.code = s.code
            join territory.area g on g.parent = f.id and g.level = 'RESIDENTIAL_GROUP'
              and g.since < p.day and (g.until is null or g.until > p.day)
            left join territory.planned_group c
              on c.plan = s.plan and c.area = g.id and c.code = s.code
            where s.plan = :plan
            order by g.id, c.code is null, s.weight desc, n.code),
          named as (
            select *, count(*) over (partition by target, kind, canonical) > 1 as twice from going),
          ended as (
            update territory.area a set until = g.day from going g where a.id = g.id),
          begun as (
            insert into territory.area
              (id, level, kind, name, name_en, canonical, folded, parent, since)
            select next, 'RESIDENTIAL_GROUP', kind,
                   case when twice then left(name || ' (' || was || ')', 120) else name end,
                   case when twice then name_en || ' (' || was_en || ')' else name_en end,
                   case when twice then canonical || ' ' || was_canonical else canonical end,
                   case when twice then folded || ' ' || was_folded else folded end,
                   target, day
            from named)
          insert into territory.succession (predecessor, reorganization, successors, weights)
          select id, :plan, array[next], array[1] from going
          """);
}
