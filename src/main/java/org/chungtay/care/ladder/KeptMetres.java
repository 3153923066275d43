package org.chungtay.care.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.care.ladder.LadderSteps.Taken;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Confirmed;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A place that lapses keeps no metres any more, until its next round counts. The officer who
/// accepted the adoption stands for it in the book.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptMetres {
  private final JdbcClient jdbc;
  private final Outcomes outcomes;

  KeptMetres(JdbcClient jdbc, Outcomes outcomes) {
    this.jdbc = jdbc;
    this.outcomes = outcomes;
  }

  record Lost(
      UUID entry,
      UUID place,
      String name,
      UUID area,
      UUID unit,
      UUID organization,
      UUID decidedBy) {}

  /// Those whose step makes them lapsed for the first time since they were last kept.
  void lost(List<Taken> taken, LocalDate day) {
    var lost = lost(taken.stream().map(Taken::id).collect(Collectors.toSet()));
    var _ = outcomes.postAll(lost.stream().map(one -> confirmed(one, day)).toList());
  }

  private static Confirmed confirmed(Lost one, LocalDate day) {
    return new Confirmed(new Actor(PersonId.of(one.decidedBy()), ""), posting(one, day));
  }

  private static Posting posting(Lost one, LocalDate day) {
    return new Posting(
        source(one.entry()),
        AreaId.of(one.area()),
        day,
        one.name(),
        "/places/" + one.place(),
        List.of(
            new Share(
                OrganizationId.of(one.organization()), UnitId.of(one.unit()), BigDecimal.ONE)),
        List.of(new Amount("care-metres", BigDecimal.ZERO)),
        List.of(),
        Optional.of(one.place()));
  }

  static Source source(UUID entry) {
    return new Source("care-lapse", entry);
  }

  private List<Lost> lost(Set<UUID> entries) {
    return jdbc.sql(
            """
            select e.id as entry, e.place, p.name, e.area, e.unit, a.organization, a.decided_by
            from care.ladder_entry e
            join care.ladder_step s on s.code = e.step and s.since = e.rule_since
            join care.adoption a on a.id = e.adoption
            join place.v_place p on p.id = e.place
            where e.id = any(:entries) and s.standing = 'LAPSED' and p.length > 0
              and not exists (
                select from care.ladder_entry b
                join care.ladder_step below on below.code = b.step and below.since = b.rule_since
                where b.adoption = e.adoption and b.first_day = e.first_day
                  and b.position < e.position and below.standing = 'LAPSED'
                  and not exists (select from care.ladder_annulled x where x.entry = b.id))
            """)
        .param("entries", Sql.ids(entries))
        .query(Sql.rows(Lost.class))
        .list();
  }
}
