package org.chungtay.care.voice;

import org.chungtay.care.CarePermissions;
import org.chungtay.care.Voices;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CountedVoices implements Voices {
  private final JdbcClient jdbc;
  private final Access access;
  private final CityClock clock;

  CountedVoices(JdbcClient jdbc, Access access, CityClock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public Counts of(AreaId commune) {
    var today = clock.today();
    return jdbc.sql(
            """
            select (count(*) filter (where v.sort = 'REPORT' and v.state in ('RECEIVED', 'TAKEN')))::int as open_reports,
                   (count(*) filter (where v.sort = 'NEED' and v.state in ('RECEIVED', 'TAKEN')))::int as open_needs,
                   (count(*) filter (where v.first_due between :from and :yesterday))::int as due,
                   (count(*) filter (where v.first_due between :from and :yesterday
                                       and v.first_reply <= v.first_due))::int as in_time
            from care.voice v where v.area = :area and v.refusal is distinct from 'PERSON'
            """)
        .param("area", commune.value())
        .param("from", today.minusYears(1))
        .param("yesterday", today.minusDays(1))
        .query(Sql.rows(Counts.class))
        .single();
  }

  @Override
  public Waiting waiting(Actor officer) {
    var scopes = access.scopes(officer, CarePermissions.ANSWER);
    if (scopes.isEmpty()) {
      return Waiting.NONE;
    }
    var sql =
        "select count(*)::int as open, (count(*) filter (where v.due < :today))::int as late "
            + VoiceRows.FROM
            + "where v.state in ('RECEIVED', 'TAKEN') and "
            + VoiceRows.ANSWERABLE;
    return jdbc.sql(sql)
        .param("today", clock.today())
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes))
        .query(Sql.rows(Waiting.class))
        .single();
  }
}
